import type { Id } from '../sim/basics.ts';
import type { Action } from '../sim/command.ts';
import type { Player } from '../sim/player.ts';
import { expertPlayer } from './expert/expert.ts';
import { LOOKAHEAD } from './expert/eye.ts';
import { type Manner, playerOf } from './policy.ts';
import type { Tools } from './tools.ts';

/** Likes some kinds of action by so many points a half hour, never does others. */
function taste(likes: Readonly<Record<string, number>>, never: readonly string[] = [], rest = 0) {
  return (action: Action): number | null => (never.includes(action.command.type) ? null : (likes[action.command.type] ?? rest));
}

/** Knows better, and yet likes to be of help at once: most people who begin as Scrum Master solve what they could coach. */
const HELPS_AT_ONCE = taste({ 'impediment.remove': 20 });

const JOURNEYMAN: Manner = {
  wobble: 14,
  doubt: 900,
  taste: HELPS_AT_ONCE,
  idleBelow: 8,
  order: 'use',
  orderWobble: 15,
  pins: 500,
};

const MANNERS: Readonly<Record<Id, Manner>> = {
  journeyman: JOURNEYMAN,
  coach: {
    ...JOURNEYMAN,
    wobble: 8,
    leaning: (stance) => (stance === 'coach' || stance === 'facilitate' ? 900 : stance === 'solve' ? -900 : 0),
    taste: taste({ 'person.coach': 14, 'impediment.coach': 16, 'impediment.show': 6, 'people.join': 6, 'person.ask': 4 }, []),
  },
  rescuer: {
    ...JOURNEYMAN,
    wobble: 8,
    pins: null,
    leaning: (stance) => (stance === 'solve' ? 2600 : stance === 'coach' || stance === 'hold-back' ? -900 : 0),
    taste: taste({ 'impediment.remove': 90 }, [
      'person.coach',
      'impediment.coach',
      'person.teach',
      'hunch.look',
      'cause.treat',
      'impediment.trace',
      'impediment.show',
    ]),
  },
  'facilitator-only': {
    ...JOURNEYMAN,
    wobble: 8,
    pins: null,
    leaning: (stance) => (stance === 'facilitate' ? 2600 : 0),
    taste: taste({ 'team.ask': 20, 'daily.listen': 10, 'people.join': 12 }, [
      'impediment.remove',
      'impediment.escalate',
      'impediment.coach',
      'impediment.show',
      'impediment.trace',
      'hunch.look',
      'cause.treat',
      'person.coach',
      'person.teach',
      'organisation.meet',
    ]),
  },
  taskmaster: {
    ...JOURNEYMAN,
    wobble: 10,
    pins: null,
    leaning: (stance) => (stance === 'solve' || stance === 'decide-alone' ? 2200 : stance === 'coach' ? -1200 : 0),
    taste: taste({ 'daily.listen': 40, 'impediment.remove': 50, 'team.ask': 4 }, [
      'person.coach',
      'impediment.coach',
      'person.ask',
      'cause.treat',
      'hunch.look',
      'people.join',
    ]),
  },
  'order-taker': {
    ...JOURNEYMAN,
    wobble: 8,
    order: 'asking',
    leaning: (stance) => (stance === 'say-no' || stance === 'ask-users' || stance === 'test' ? -1800 : 0),
    taste: taste({ 'stakeholder.talk': 40, 'request.accept': 60 }, ['item.interview', 'item.experiment', 'request.decline']),
  },
  'feature-factory': {
    ...JOURNEYMAN,
    wobble: 8,
    order: 'features',
    lateRelease: true,
    leaning: (stance) =>
      stance === 'decide-alone' || stance === 'solve' ? 1600 : stance === 'ask-users' || stance === 'test' ? -1800 : 0,
    taste: taste({ 'request.accept': 30 }, [
      'item.interview',
      'item.experiment',
      'item.split',
      'stakeholder.talk',
      'request.decline',
      'increment.release',
      'scope.offer',
    ]),
  },
};

/** Any allowed answer: at a stop an action or going on, anywhere else any option. */
const random: Player = (view, ask, draw) => {
  if (ask.kind === 'stop') {
    const open = view.actions.filter((action) => action.refused === null && action.minutes > 0);
    const at = draw('random', `${view.minutes.now}`) % (open.length + 3);
    const action = open[at];
    return action ? { commands: [action.command] } : { option: 'go-on' };
  }
  return { option: ask.options[draw('random') % ask.options.length]?.id ?? '' };
};

const first: Player = (_, ask) => ({ option: ask.options[0]?.id ?? '' });

/** Does nothing that can be left undone: spends no own time, answers as it comes. */
const bystander: Player = (_, ask, draw) => {
  if (ask.kind === 'stop') return { option: 'go-on' };
  if (ask.kind === 'order') return { option: 'keep' };
  if (ask.kind === 'release') return { option: 'wait' };
  return { option: ask.options[draw('bystander') % ask.options.length]?.id ?? '' };
};

/** In which seats a shipped player makes sense. */
const ONE_SEAT: Readonly<Record<Id, 'scrum-master' | 'product-owner'>> = {
  coach: 'scrum-master',
  'facilitator-only': 'scrum-master',
  rescuer: 'scrum-master',
  taskmaster: 'scrum-master',
  'order-taker': 'product-owner',
  'feature-factory': 'product-owner',
};

export const PLAYER_NAMES: readonly Id[] = ['random', 'first', 'bystander', 'expert', 'lookahead', ...Object.keys(MANNERS)];

/** A shipped player by name, or null for an unknown one. */
export function shippedPlayer(name: Id, tools: Tools): Player | null {
  if (name === 'random') return random;
  if (name === 'first') return first;
  if (name === 'bystander') return bystander;
  if (name === 'expert') return expertPlayer(tools);
  if (name === 'lookahead') return expertPlayer(tools, LOOKAHEAD);
  const manner = MANNERS[name];
  return manner ? playerOf(manner, tools) : null;
}

export function seatOfPlayer(name: Id): 'scrum-master' | 'product-owner' | null {
  return ONE_SEAT[name] ?? null;
}

/** A journeyman with another order of the Product Backlog: to measure what ordering by itself is worth. */
export function orderingPlayer(order: Manner['order'], tools: Tools): Player {
  return playerOf({ ...JOURNEYMAN, order, orderWobble: 2 }, tools);
}

/** Standing play and answers told apart: acts as one player on wall, backlog, own time and events, answers moments as another. */
export function mixedPlayer(standing: Player, answers: Player): Player {
  return (view, ask, draw) => (ask.kind === 'moment' ? answers : standing)(view, ask, draw);
}
