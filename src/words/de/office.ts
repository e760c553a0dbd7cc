import type { officeWords as english } from '../en/office.ts';
import type { Words } from '../say.ts';

/** Words drawn on the office's walls: the board, the flip chart, a tape, a bubble. As short as in English: they stand on paper. */
export const officeWords: Words<typeof english> = {
  'office.to-do': 'Offen',
  'office.in-progress': 'In Arbeit',
  'office.done': 'Done',
  'office.blocked': 'blockiert',
  'office.blocked-days': 'blockiert {days} T.',
  'office.burndown': 'Burndown',
  'office.points-left': 'Noch {points} Punkte',
  'office.sprint-backlog': 'Sprint Backlog',
  'office.done-of': '{done} von {all} Done',
  'office.sprint-goal': 'Sprint-Ziel',
  'office.goal-met': 'Ziel erreicht',
  'office.in-the-way': 'Im Weg',
  'office.knock': 'Kurz Zeit?',
};
