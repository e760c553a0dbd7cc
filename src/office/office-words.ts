import type { Id } from '../core/sim/basics.ts';

/** Every text the room asks for. Texts of a pack go by `kind.id.part`, those of the page by `office.…`. */
export const wordKeys = {
  toDo: 'office.to-do',
  inProgress: 'office.in-progress',
  done: 'office.done',
  /** On the tape over a note, and beside a person since today. */
  blocked: 'office.blocked',
  /** Beside a person; filled with `days`. */
  blockedDays: 'office.blocked-days',
  burndown: 'office.burndown',
  /** Filled with `points`. */
  pointsLeft: 'office.points-left',
  sprintBacklog: 'office.sprint-backlog',
  /** Filled with `done` and `all`. */
  doneOf: 'office.done-of',
  sprintGoal: 'office.sprint-goal',
  goalMet: 'office.goal-met',
  /** On the slip that counts the impediments. */
  inTheWay: 'office.in-the-way',
  /** What somebody says who wants a moment of the player. */
  knock: 'office.knock',
  /** A fact names its line by the whole key, or by the id of the line alone. */
  line: (line: Id): string => (line.startsWith('line.') ? line : `line.${line}`),
  goal: (goal: Id): string => `goal.${goal}.text`,
} as const;
