import type { EventName, Gauge, ItemKind, Lever, Phase, Reach, Seat, TeamGauge } from '../sim/basics.ts';
import type { Code, Stance } from '../sim/scenario.ts';

/** The words of the model that a pack may use, as lists: schemas are made of them, and problems name them. */
export const SEAT_IDS = ['scrum-master', 'product-owner'] as const satisfies readonly Seat[];
export const EVENT_IDS = ['planning', 'daily', 'review', 'retrospective'] as const satisfies readonly EventName[];
/** Phases in which a moment can come up; `work` = at one of the two stops of a day. */
export const MOMENT_PHASES = ['planning', 'work', 'review', 'retrospective'] as const satisfies readonly Phase[];
export const REACHES = ['item', 'team', 'product', 'organisation'] as const satisfies readonly Reach[];
export const CAUSE_REACHES = ['team', 'product', 'organisation'] as const;
export const ITEM_KINDS = ['feature', 'bug', 'debt', 'improvement'] as const satisfies readonly ItemKind[];
export const CODES = ['SM1', 'SM2', 'SM3', 'SM4', 'SM5', 'PO1', 'PO2', 'PO3', 'PO4', 'PO5'] as const satisfies readonly Code[];
export const METER_IDS = ['value', 'goal', 'quality', 'team'] as const;
export const CUE_WAYS = ['seen', 'talk', 'flow', 'daily', 'organisation'] as const;

export const STANCES = [
  'solve',
  'teach',
  'coach',
  'facilitate',
  'make-visible',
  'escalate',
  'hold-back',
  'ask-users',
  'negotiate',
  'say-no',
  'decide-alone',
  'delegate',
  'test',
] as const satisfies readonly Stance[];

export const LEVER_IDS = [
  'capacity',
  'blocking',
  'rework',
  'arrivals',
  'inspection-wait',
  'answer-wait',
  'release-wait',
  'surprise',
  'value-hits',
] as const satisfies readonly Lever[];

const TEAM_GAUGE_IDS = [
  'self-management',
  'safety',
  'morale',
  'debt',
  'transparency',
  'focus',
  'goal-clarity',
  'understanding',
] as const satisfies readonly TeamGauge[];

export const GAUGE_IDS: readonly Gauge[] = [
  ...TEAM_GAUGE_IDS.map((gauge) => `team.${gauge}` as const),
  'person.mood',
  'person.energy',
  'person.voice',
  'item.blocked-days',
  'item.age',
  'item.clarity',
  'item.points',
  'item.rank',
  'item.evidence',
  'impediment.days',
  'impediment.drag',
  'stakeholder.trust',
  'sprint.day',
  'sprint.behind',
  'sprint.wip',
  'sprint.left',
  'sprint.obsolete',
  'backlog.ready',
  'backlog.age',
  'release.waiting',
  'seat.minutes',
  'seat.habit',
];

const MOVABLE_BY_NAME: ReadonlySet<Gauge> = new Set<Gauge>([
  'item.clarity',
  'item.evidence',
  'impediment.drag',
  'stakeholder.trust',
]);

/** Gauges that an effect can move; the others follow from what happens. */
export const MOVABLE_GAUGES: readonly Gauge[] = GAUGE_IDS.filter(
  (gauge) => gauge.startsWith('team.') || gauge.startsWith('person.') || MOVABLE_BY_NAME.has(gauge),
);

/** What no player can see, so no key may ask for it. */
export const HIDDEN_GAUGES: readonly Gauge[] = ['person.mood', 'person.energy', 'person.voice', 'impediment.drag', 'seat.habit'];

/** Faces of the cast . */
export const FACES = [
  'smile',
  'calm',
  'blank',
  'driven',
  'explaining',
  'tired',
  'concerned',
  'suspicious',
  'solemn',
  'fear',
  'angry',
  'awe',
  'laugh',
  'rage',
] as const;

/** What each seat's unspent time can go to. Fixed by the rules; a pack gives their words. */
export const HABITS: Readonly<Record<Seat, readonly string[]>> = {
  'scrum-master': ['around', 'flow', 'organisation'],
  'product-owner': ['reachable', 'refine', 'users'],
};

/** How a season can end. Fixed by the rules; a pack gives their words. */
export const ENDINGS = ['arrived-whole', 'arrived-worn', 'nearly', 'late-but-strong', 'stranded'] as const;

/** Speech bubbles by what a person is going through. */
export const LINE_KINDS = ['stuck', 'waiting', 'free', 'done', 'tired', 'question', 'thanks', 'plan'] as const;

const WORTHS = ['high', 'middling', 'nothing', 'harm'] as const;

/** What something that was asked for shows when it comes. The first three by what the idea is really worth. */
export const REVEAL_KINDS: readonly string[] = [
  ...['interview', 'experiment', 'release'].flatMap((way) => WORTHS.map((worth) => `${way}-${worth}`)),
  'talk-well',
  'talk-trouble',
  'talk-closed',
  'flow-calm',
  'flow-crowded',
  'listen-plan',
  'listen-report',
  'team-answer',
  'organisation-met',
  'look-confirmed',
  'look-cleared',
  'stakeholder-need',
];

/** The scenes that are drawn for free hours, in assets/art/hours.svg. */
export const HOUR_PICTURES = [
  'two-at-a-table',
  'notes-on-a-wall',
  'circle-of-chairs',
  'corridor',
  'quiet-window',
  'desk-side',
  'letters',
  'two-at-a-table-outside',
  'phone-in-hand',
  'street',
  'counter',
  'tram-stop',
  'inside-a-tram',
] as const;
