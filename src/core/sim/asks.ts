import type { EventName, Id, Seat } from './basics.ts';
import { NOON_TICK, SEATS } from './basics.ts';
import { gaugeValue, playedSeat } from './gauges.ts';
import { goalChoices } from './goal-choices.ts';
import { goalShare } from './meters.ts';
import { hourNow, momentNow } from './moments.ts';
import { DICE, keyOf, roll } from './roll.ts';
import { meterNow } from './score.ts';
import type { Turn } from './turn.ts';
import { emit, hourOf } from './turn.ts';
import type { Ask, AskOption } from './view.ts';

/** News that make a stop worth while; a quiet half day goes by. */
const NEWS_FOR_STOP = 2;

type Proposal = Omit<Ask, 'seat' | 'cast' | 'event' | 'from'> & Partial<Pick<Ask, 'cast' | 'event' | 'from'>>;

function ask(seat: Seat, proposal: Proposal): Ask {
  return { cast: {}, event: null, from: null, ...proposal, seat };
}

function has(turn: Turn, seat: Seat, mark: Id): boolean {
  return turn.world.seats[seat].asked.includes(mark);
}

function option(id: Id, minutes = 0, commands: AskOption['commands'] = []): AskOption {
  return { id, minutes, commands };
}

function facilitate(turn: Turn, event: EventName): Ask | null {
  const { world, scenario } = turn;
  if (has(turn, 'scrum-master', `facilitate.${event}`)) return null;
  const formats = scenario.formats.filter((format) => format.event === event);
  if (formats.length === 0) return null;
  const by = 'scrum-master' as const;
  const order = [...formats].sort(
    (a, b) =>
      roll(world.seed, DICE.shuffle, keyOf(a.id), world.at.sprint) - roll(world.seed, DICE.shuffle, keyOf(b.id), world.at.sprint),
  );
  return ask(by, {
    id: `facilitate.${event}.${world.at.sprint}`,
    kind: 'facilitate',
    event,
    options: order.map((format) => option(format.id, 0, [{ by, type: 'event.format', event, format: format.id }])),
  });
}

/** Orders that can be had with one word; any other by moving items. */
export const QUICK_ORDERS: readonly Id[] = ['keep', 'by-value', 'by-asking', 'small-first'];

function order(turn: Turn): Ask | null {
  if (has(turn, 'product-owner', 'order')) return null;
  return ask('product-owner', {
    id: `order.${turn.world.at.sprint}`,
    kind: 'order',
    expects: 'order',
    options: QUICK_ORDERS.map((id) => option(id)),
  });
}

function plan(turn: Turn): Ask | null {
  const { world, scenario } = turn;
  if (has(turn, 'product-owner', 'plan') || world.sprint.goal !== null) return null;
  const by = 'product-owner' as const;
  const options = goalChoices(world, scenario).map((goal) =>
    option(goal.id, 0, [{ by, type: 'sprint-goal.propose', goal: goal.id, items: goal.items }]),
  );
  return ask(by, { id: `plan.${world.at.sprint}`, kind: 'plan', options });
}

function releaseAsk(turn: Turn): Ask | null {
  const { world } = turn;
  const waiting = gaugeValue(world, 'release.waiting');
  if (waiting === 0) return null;
  const asked = world.seats['product-owner'].asked;
  const atReview = world.at.phase === 'review';
  const often = asked.filter((mark) => mark.startsWith('release.')).length;
  const enough = atReview
    ? !asked.includes('release-review')
    : waiting >= 2 && often < 2 && !asked.includes(`release.${world.at.day}`) && world.at.day >= 3 + often * 4;
  if (!enough) return null;
  const by = 'product-owner' as const;
  return ask(by, {
    id: `release.${world.at.sprint}-${world.at.day}${atReview ? 'r' : ''}`,
    kind: 'release',
    options: [
      option('wait'),
      option('all', 30, [{ by, type: 'increment.release', how: 'all' }]),
      option('pilot', 60, [{ by, type: 'increment.release', how: 'pilot' }]),
    ],
  });
}

/** The Developers found the work larger than thought: what could leave without harm to the goal? */
function scopeAsk(turn: Turn): Ask | null {
  const { world } = turn;
  if (has(turn, 'product-owner', 'scope') || world.at.day < 4 || world.season.days - world.at.day < 2) return null;
  const movable = world.items.filter((item) => item.sprint !== null && item.started === null && item.doneAt === null);
  if (movable.length === 0) return null;
  const untied = movable.filter((item) => !world.sprint.goalItems.includes(item.id));
  const tied = world.sprint.goalItems.length >= 2 ? movable.filter((item) => world.sprint.goalItems.includes(item.id)) : [];
  if (untied.length + tied.length === 0 || goalShare(world) === 1000) return null;
  if (gaugeValue(world, 'sprint.behind') <= 220 && meterNow(world, 'goal') >= 380) return null;
  const by = 'product-owner' as const;
  const options = [...untied.slice(0, 2), ...tied.slice(0, 1)].map((item) =>
    option(`leave-out:${item.id}`, 30, [{ by, type: 'scope.offer', item: item.id, instead: null }]),
  );
  return ask(by, { id: `scope.${world.at.sprint}`, kind: 'scope', options: [...options, option('keep-all')] });
}

function stopAsk(turn: Turn, seat: Seat): Ask | null {
  const { world } = turn;
  const state = world.seats[seat];
  if (state.minutes < 30 || has(turn, seat, `stop.${world.at.tick}`)) return null;
  const first = world.at.day === 1 && hourOf(world.at.tick) === 0;
  if (!first && state.news < NEWS_FOR_STOP && !world.season.opening) return null;
  return ask(seat, { id: `stop.${world.at.tick}.${seat}`, kind: 'stop', options: [option('go-on')] });
}

function sliders(turn: Turn, seat: Seat): Ask | null {
  if (turn.world.seats[seat].rated || turn.world.season.opening) return null;
  return ask(seat, {
    id: `sliders.${turn.world.at.sprint}`,
    kind: 'sliders',
    expects: 'values',
    options: [option('skip'), option('low'), option('middle'), option('high')],
  });
}

/** Three of the pack's intentions for the next Sprint, by the seed. */
function intention(turn: Turn, seat: Seat): Ask | null {
  const { world, scenario } = turn;
  if (has(turn, seat, 'intention') || world.season.opening) return null;
  const place = (id: Id) => roll(world.seed, DICE.shuffle, keyOf(id), world.at.sprint) >>> 8;
  const drawn = [...(scenario.intentions?.[seat] ?? [])].sort((a, b) => place(a) - place(b)).slice(0, 3);
  return ask(seat, {
    id: `intention.${world.at.sprint}`,
    kind: 'intention',
    options: [...drawn, 'none'].map((id) => option(id)),
  });
}

function atWork(turn: Turn, seat: Seat, played: boolean): Ask | null {
  const hour = hourOf(turn.world.at.tick);
  if (hour !== 0 && hour !== NOON_TICK) return null;
  return (
    (played ? momentNow(turn, seat) : null) ??
    (seat === 'product-owner' ? (releaseAsk(turn) ?? scopeAsk(turn)) : null) ??
    stopAsk(turn, seat) ??
    (played ? hourNow(turn, seat) : null)
  );
}

function next(turn: Turn, seat: Seat): Ask | null {
  const { world } = turn;
  const played = playedSeat(world) === seat;
  switch (world.at.phase) {
    case 'planning':
      return (
        (played ? momentNow(turn, seat) : null) ??
        (seat === 'scrum-master' ? facilitate(turn, 'planning') : (order(turn) ?? plan(turn)))
      );
    case 'work':
    case 'stop':
      return world.sprint.cancelled ? null : atWork(turn, seat, played);
    case 'review':
      return (played ? momentNow(turn, seat) : null) ?? (seat === 'scrum-master' ? facilitate(turn, 'review') : releaseAsk(turn));
    case 'retrospective':
      return (
        (played && !world.sprint.scored ? momentNow(turn, seat) : null) ??
        (seat === 'scrum-master' ? facilitate(turn, 'retrospective') : null) ??
        afterRetrospective(turn, seat, played)
      );
    default:
      return null;
  }
}

/** Sliders first, then the result and one intention: only for the seat that is played, once the Sprint is written down. */
function afterRetrospective(turn: Turn, seat: Seat, played: boolean): Ask | null {
  return played && turn.world.sprint.scored ? (sliders(turn, seat) ?? intention(turn, seat)) : null;
}

/** Opens what there is to decide: at most one ask a seat. */
export function openAsks(turn: Turn): void {
  const { world } = turn;
  for (const seat of SEATS) {
    const state = world.seats[seat];
    if (state.ask !== null) continue;
    const opened = next(turn, seat);
    if (!opened) continue;
    state.ask = opened;
    if (opened.kind === 'stop') state.news = 0;
    emit(turn, { type: 'ask.opened', seat, ask: opened.id }, { seen: seat });
  }
}

/** What is written down so that the same is not asked twice at one stop, day, event or Sprint. */
export function markAsked(turn: Turn, answered: Ask): void {
  const { world } = turn;
  const { asked } = world.seats[answered.seat];
  const day = world.at.day;
  switch (answered.kind) {
    case 'moment':
      asked.push(['planning', 'review', 'retrospective'].includes(world.at.phase) ? `moment.${world.at.phase}` : `moment.${day}`);
      return;
    case 'free-hour':
      asked.push(`hour.${day}`, answered.from ?? '');
      return;
    case 'stop':
      asked.push(`stop.${world.at.tick}`);
      return;
    case 'facilitate':
      asked.push(`facilitate.${answered.event}`);
      return;
    case 'release':
      asked.push(world.at.phase === 'review' ? 'release-review' : `release.${day}`);
      return;
    default:
      asked.push(answered.kind);
  }
}

/** Does a seat have something to decide before time may pass? */
export function somebodyMustDecide(world: { readonly seats: Readonly<Record<Seat, { readonly ask: Ask | null }>> }): boolean {
  return SEATS.some((seat) => world.seats[seat].ask !== null);
}
