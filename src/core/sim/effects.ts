import { addWork, drawTemplate } from './backlog.ts';
import type { Tick } from './basics.ts';
import { TICKS_A_DAY } from './basics.ts';
import { canCancel, cancel, loseGoal, sortOut } from './cancel.ts';
import { noticeCueOf } from './causes.ts';
import { facingWorld, holds } from './conditions.ts';
import { applyToThing, type Cause, subject } from './effects-on-things.ts';
import { shiftGauge } from './gauges.ts';
import { arise } from './impediments.ts';
import { DICE, happens, keyOf } from './roll.ts';
import type { Effect } from './scenario.ts';
import type { Audience, Turn } from './turn.ts';
import { emit, personOf, takeTime } from './turn.ts';
import type { DraftWorld } from './world.ts';

const ALWAYS: Tick = Number.MAX_SAFE_INTEGER;

/** Where the id of a decision tells its half hour: luck does not hang on when a scene came. */
const TICK = /\/\d+#/;

/** Starts effects: those of now at once, later ones wait. Odds are rolled once, by what caused them, in each Sprint. */
export function begin(turn: Turn, effects: readonly Effect[], cause: Cause): void {
  const { world } = turn;
  effects.forEach((effect, at) => {
    const id = `${cause.why[0] ?? 'world'}#${at}`;
    if (
      effect.odds !== undefined &&
      !happens(world.luck, DICE.odds, effect.odds * 1000, keyOf(id.replace(TICK, '#')), world.at.sprint)
    )
      return;
    if (effect.when && !holds(effect.when, cause.cast, facingWorld(world, cause.meters))) return;
    const due = world.at.tick + (effect.after ?? 0);
    const lasting = effect.do === 'lever' || effect.lasts !== undefined;
    if (due <= world.at.tick && !lasting) {
      apply(turn, effect, cause);
      return;
    }
    const until = effect.lasts === undefined ? (effect.do === 'lever' ? ALWAYS : due) : due + effect.lasts;
    world.pending.push({ id, due, until, begun: false, why: [...cause.why], cast: { ...cause.cast }, effect });
    if (due <= world.at.tick) comeDue(turn, cause.meters);
  });
}

/** Effects whose time has come begin; those that have lasted end and give back what they took. */
export function comeDue(turn: Turn, meters: Cause['meters']): void {
  const { world } = turn;
  if (!isAnyDue(world)) return;
  for (const pending of [...world.pending]) {
    const cause: Cause = { why: pending.why, cast: pending.cast, meters };
    if (!pending.begun && pending.due <= world.at.tick) {
      pending.begun = true;
      if (pending.effect.do !== 'lever' && pending.effect.do !== 'follow') apply(turn, pending.effect, cause);
    }
    const waitsForMoment = pending.effect.do === 'follow';
    if (pending.begun && pending.until <= world.at.tick && !waitsForMoment) {
      world.pending = world.pending.filter((other) => other !== pending);
      if (pending.effect.do === 'gauge' && pending.until > pending.due)
        apply(turn, { ...pending.effect, by: -pending.effect.by }, cause);
    }
  }
}

function isAnyDue({ pending, at }: DraftWorld): boolean {
  for (const one of pending) if (isDue(one, at.tick)) return true;
  return false;
}

/** Does an effect begin or end now? Asked each half hour of each effect, and hardly ever true. */
function isDue({ begun, due, until, effect }: DraftWorld['pending'][number], tick: Tick): boolean {
  return begun ? until <= tick && effect.do !== 'follow' : due <= tick;
}

/** A scene moves the team less than weeks of work with it do: of what a moment's answer says, so many thousandths. */
const FELT_OF_MOMENT = 650;

function felt(gauge: string, by: number, cause: Cause): number {
  const scene = cause.why[0]?.startsWith('moment/') && gauge.startsWith('team.');
  return scene ? Math.trunc((by * FELT_OF_MOMENT) / 1000) || Math.sign(by) : by;
}

/** Does one effect to the world now. */
function apply(turn: Turn, effect: Effect, cause: Cause): void {
  const { world } = turn;
  const audience: Audience = { why: cause.why };
  switch (effect.do) {
    case 'gauge':
      return shiftGauge(
        turn,
        { gauge: effect.gauge, on: subject(cause.cast, effect.on), by: felt(effect.gauge, effect.by, cause) },
        audience,
      );
    case 'lose': {
      const id = subject(cause.cast, effect.on);
      for (const person of world.people) if (id === 'team' || person.id === id) takeTime(world, person, effect.minutes);
      return;
    }
    case 'away': {
      const person = personOf(world, subject(cause.cast, effect.on));
      if (person) person.awayUntil = world.at.tick + (effect.lasts ?? TICKS_A_DAY);
      return;
    }
    case 'goal-obsolete':
      return loseGoal(turn, effect.goals, cause.why);
    case 'sort-out':
      return sortOut(turn, cause.why);
    case 'cancel':
      if (canCancel(world)) cancel(turn, cause.why);
      return;
    case 'agree':
    case 'break':
      return agree(turn, effect, cause);
    case 'habit':
      world.habits[effect.of] = Math.max(0, (world.habits[effect.of] ?? 0) + effect.by);
      return;
    case 'cue':
      noticeCueOf(turn, effect.cause, 'any', audience);
      return;
    case 'add':
      return add(turn, effect, cause);
    case 'lever':
    case 'follow':
      return;
    default:
      return applyToThing(turn, effect, cause);
  }
}

function agree(turn: Turn, effect: Extract<Effect, { do: 'agree' | 'break' }>, cause: Cause): void {
  const { world, shelf } = turn;
  const has = world.agreements.includes(effect.agreement);
  if (effect.do === 'break') {
    world.agreements = world.agreements.filter((other) => other !== effect.agreement);
    if (has) emit(turn, { type: 'agreement.broken', agreement: effect.agreement }, { why: cause.why });
    return;
  }
  if (has) return;
  world.agreements.push(effect.agreement);
  emit(turn, { type: 'agreement.made', agreement: effect.agreement }, { why: cause.why });
  const template = shelf.agreements.get(effect.agreement);
  if (template) begin(turn, template.effects, { ...cause, why: [`agreement/${effect.agreement}`, ...cause.why] });
}

function add(turn: Turn, effect: Extract<Effect, { do: 'add' }>, cause: Cause): void {
  const { world, shelf } = turn;
  const audience: Audience = { why: cause.why };
  const mark = `${world.at.sprint}-${world.at.day}`;
  if (effect.a === 'impediment') {
    const template = shelf.impediments.get(effect.from);
    if (template)
      arise(turn, { template, cause: null, on: Object.values(cause.cast).slice(0, 1), mark: cause.why[0] ?? 'world' }, audience);
    return;
  }
  if (effect.a === 'item') {
    const from = shelf.items.get(effect.from);
    if (!from) return;
    addWork(
      turn,
      {
        id: `${effect.from}.${mark}`,
        from,
        kind: from.kind,
        parent: null,
        clarity: 650,
        toSprint: world.at.phase !== 'planning',
      },
      audience,
    );
    return;
  }
  const who = world.stakeholders.find((other) => other.id === effect.from) ?? world.stakeholders[0];
  const drawn = who ? drawTemplate(turn, 'later', who.id) : null;
  if (!who || !drawn) return;
  const id = `request.${drawn.id}`;
  who.requests.push({ id, item: drawn.id, since: world.at.tick, points: 3 });
  emit(turn, { type: 'request.made', request: id, stakeholder: who.id }, audience);
  world.seats['product-owner'].news += 1;
}
