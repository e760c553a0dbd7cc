/** Half an hour of working time, counted from the first day of the season. 16 a day. */
export type Tick = number;
/** Whole minutes of work or of own time. */
export type Minutes = number;
/** Shares and gauges in thousandths, 0..1000 unless said otherwise. */
export type Mille = number;
/** Made of its cause, never of a counter: `bug.2-4.mei` = Sprint 2, day 4, who met it. */
export type Id = string;

/** What became of a Sprint Goal. One that is obsolete is neither met nor missed, whether or not its Sprint is cancelled. */
export type GoalFate = 'met' | 'missed' | 'obsolete';

export type Seat = 'scrum-master' | 'product-owner';
export type Actor = Seat | 'developers' | 'stakeholders' | 'clock';
/** Where the Sprint stands. `stop` = the clock stands because a seat has something to decide. */
export type Phase = 'planning' | 'daily' | 'work' | 'stop' | 'review' | 'retrospective' | 'closed';
export type EventName = 'planning' | 'daily' | 'review' | 'retrospective';

/** What slows or speeds the model: an impediment drags one, an effect moves one for a while. */
export type Lever =
  | 'capacity'
  | 'blocking'
  | 'rework'
  | 'arrivals'
  | 'inspection-wait'
  | 'answer-wait'
  | 'release-wait'
  | 'surprise'
  | 'value-hits';

export type TeamGauge =
  | 'self-management'
  | 'safety'
  | 'morale'
  | 'debt'
  | 'transparency'
  | 'focus'
  | 'goal-clarity'
  | 'understanding';

/** The four parts of the outcome, the four meters on the page, named the same in both seats. */
export type Meter = 'value' | 'goal' | 'quality' | 'team';

/** Who can end a trouble: the item's people, the team, the product's people, the organisation. */
export type Reach = 'item' | 'team' | 'product' | 'organisation';
export type CauseReach = Exclude<Reach, 'item'>;

export type ItemKind = 'feature' | 'bug' | 'debt' | 'improvement';

/** The one vocabulary of numbers: conditions, effects, view, charts, "why?" and lint. */
export type Gauge =
  | `team.${TeamGauge}`
  | `person.${'mood' | 'energy' | 'voice'}`
  | `item.${'blocked-days' | 'age' | 'clarity' | 'points' | 'rank' | 'evidence'}`
  | `impediment.${'days' | 'drag'}`
  | 'stakeholder.trust'
  | `sprint.${'day' | 'behind' | 'wip' | 'left' | 'obsolete'}`
  | `backlog.${'ready' | 'age'}`
  | 'release.waiting'
  | `seat.${'minutes' | 'habit'}`;

export const TICKS_A_DAY = 16;
/** Own time of a seat in half a day: three half hours. */
export const OWN_TIME_A_STOP: Minutes = 90;
/** The tick of the day of the second stop, 13:00. */
export const NOON_TICK = 8;

export const SEATS: readonly Seat[] = ['scrum-master', 'product-owner'];
export const TEAM_GAUGES: readonly TeamGauge[] = [
  'self-management',
  'safety',
  'morale',
  'debt',
  'transparency',
  'focus',
  'goal-clarity',
  'understanding',
];
export const METERS: readonly Meter[] = ['value', 'goal', 'quality', 'team'];

/** The seat that is not this one. */
export function otherSeat(seat: Seat): Seat {
  return seat === 'scrum-master' ? 'product-owner' : 'scrum-master';
}
