/** Words drawn on the office's walls: the board, the flip chart, a tape, a bubble. */
export const officeWords = {
  'office.to-do': 'To do',
  'office.in-progress': 'In progress',
  'office.done': 'Done',
  'office.blocked': 'blocked',
  'office.blocked-days': 'blocked {days} d',
  'office.burndown': 'Burndown',
  'office.points-left': 'Points left: {points}',
  'office.sprint-backlog': 'Sprint Backlog',
  'office.done-of': '{done} of {all} Done',
  'office.sprint-goal': 'Sprint Goal',
  'office.goal-met': 'Sprint Goal met',
  'office.in-the-way': 'In the way',
  'office.knock': 'A minute?',
} as const;
