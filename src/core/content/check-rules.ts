import type { Effect, When } from '../sim/scenario.ts';
import { type KnownIds, unknownId } from './known-ids.ts';
import type { Report } from './problem.ts';
import { HIDDEN_GAUGES } from './vocabulary.ts';

/** Kinds of the cast by role. A condition or effect outside a moment has no cast. */
export type Cast = Readonly<Record<string, { readonly a: string }>>;

export interface Place {
  readonly file: string;
  readonly path: string;
  readonly cast: Cast;
  readonly known: KnownIds;
  readonly report: Report;
  /** True for keys: they may ask only for what the player can see. */
  readonly visibleOnly?: boolean;
  /** True for answers of the Product Owner at work. */
  readonly mayCancel?: boolean;
}

const SUBJECTS: readonly string[] = ['person', 'item', 'impediment', 'stakeholder'];
const IS_OF: Readonly<Record<string, readonly string[]>> = {
  blocked: ['item', 'person'],
  away: ['person', 'colleague'],
  known: ['impediment', 'stakeholder', 'item'],
  'in-goal': ['item'],
  question: ['impediment'],
};

function inside(place: Place, step: string): Place {
  return { ...place, path: `${place.path}.${step}` };
}

/** A condition names only roles of its cast, only things that exist, and in a key only what the player can see. */
export function checkWhen(condition: When, place: Place): void {
  if ('all' in condition) checkEach(condition.all, inside(place, 'all'));
  else if ('any' in condition) checkEach(condition.any, inside(place, 'any'));
  else if ('not' in condition) checkWhen(condition.not, inside(place, 'not'));
  else if ('chose' in condition) checkChose(condition.chose, place);
  else if ('is' in condition) checkRole(condition.on, IS_OF[condition.is] ?? [], inside(place, 'on'));
  else if ('cause' in condition) checkCause(condition.cause, condition.state, place);
  else checkBounds(condition, place);
}

function checkEach(conditions: readonly When[], place: Place): void {
  for (const [at, condition] of conditions.entries()) checkWhen(condition, inside(place, String(at)));
}

function checkBounds(condition: Extract<When, { gauge: unknown } | { meter: unknown }>, place: Place): void {
  if (condition.atLeast === undefined && condition.below === undefined) {
    place.report(place.file, place.path, 'This condition has no bound. Add "atLeast" or "below".');
  }
  if ('gauge' in condition) checkGauge(condition.gauge, condition.on, place);
}

function checkChose([moment, option]: readonly [string, string], place: Place): void {
  const { file, path, known, report } = place;
  if (place.visibleOnly)
    report(file, path, 'A key cannot look back at earlier answers. Ask for something that the player can see now.');
  const answers = known.moments.get(moment);
  if (!answers) report(file, `${path}.chose`, unknownId(moment, 'moments', known.moments.keys()));
  else if (!answers.has(option)) report(file, `${path}.chose`, unknownId(option, `answers of "${moment}"`, answers));
}

function checkCause(cause: string, state: string, { file, path, known, report, visibleOnly }: Place): void {
  if (!known.causes.has(cause)) report(file, `${path}.cause`, unknownId(cause, 'causes', known.causes));
  if (visibleOnly && state === 'active') {
    report(file, `${path}.state`, 'A key never looks at hidden causes. Use "confirmed": what stands on the wall of hunches.');
  }
}

function checkGauge(gauge: string, on: string | undefined, place: Place): void {
  const { file, path, report } = place;
  if (place.visibleOnly && (HIDDEN_GAUGES as readonly string[]).includes(gauge)) {
    report(file, path, `No player can see "${gauge}", so a key cannot ask for it. Ask for a meter, a team gauge or the item.`);
  }
  const subject = gauge.slice(0, gauge.indexOf('.'));
  if (!SUBJECTS.includes(subject)) {
    if (on !== undefined) report(file, path, `"${gauge}" is one number for all. Remove "on".`);
  } else if (on === undefined) report(file, path, `"${gauge}" belongs to one ${subject}. Say whose with "on".`);
  else checkRole(on, [subject], inside(place, 'on'));
}

/** `on` is a role of the cast, of the right kind. */
function checkRole(on: string, kinds: readonly string[], { file, path, cast, report }: Place): void {
  const role = cast[on];
  if (!role) {
    const roles = Object.keys(cast);
    const known = roles.length > 0 ? `The cast has ${roles.join(', ')}.` : 'There is no cast here.';
    report(file, path, `"${on}" is not a role of the cast. ${known}`);
  } else if (!kinds.includes(role.a)) {
    report(file, path, `"${on}" is of kind ${role.a}; this needs ${kinds.join(' or ')}.`);
  }
}

const EFFECT_ON: Readonly<Record<string, readonly string[]>> = {
  lose: ['person'],
  block: ['item'],
  free: ['item', 'impediment'],
  reveal: ['item', 'impediment', 'stakeholder'],
  show: ['impediment', 'item'],
  drop: ['item'],
  away: ['person'],
  grow: ['impediment'],
  ease: ['impediment'],
};

/** An effect touches only roles of its cast and things that exist. */
export function checkEffect(effect: Effect, place: Place): void {
  const { file, path, known, report } = place;
  const missing = (id: string, kind: string, all: ReadonlySet<string>) => {
    if (!all.has(id)) report(file, path, unknownId(id, kind, all));
  };
  if (effect.when) checkWhen(effect.when, inside(place, 'when'));
  if (effect.do === 'agree' || effect.do === 'break') missing(effect.agreement, 'agreements', known.agreements);
  else if (effect.do === 'habit') missing(effect.of, 'habits', known.habits);
  else if (effect.do === 'cue') missing(effect.cause, 'causes', known.causes);
  else if (effect.do === 'add') missing(effect.from, ...addable(effect.a, known));
  else if (effect.do === 'goal-obsolete') for (const goal of effect.goals ?? []) missing(goal, 'goals', known.goals);
  else if (effect.do === 'cancel' && place.mayCancel !== true)
    report(
      file,
      path,
      'Only the Product Owner cancels a Sprint, and only while it is worked on: in a moment of that seat and phase.',
    );
  else if (effect.do === 'follow') checkFollow(effect, place);
  else if (effect.do === 'gauge' || effect.do === 'lever') checkReach(effect, place);
  else if ('on' in effect && effect.on !== undefined)
    checkTarget(effect.on, EFFECT_ON[effect.do] ?? [], place, effect.do === 'lose');
}

/** What `from` names: an item, an impediment, or the stakeholder who makes a request. */
function addable(a: 'item' | 'impediment' | 'request', known: KnownIds): [string, ReadonlySet<string>] {
  if (a === 'impediment') return ['impediments', known.impediments];
  return a === 'request' ? ['stakeholders', known.stakeholders] : ['items', known.items];
}

function checkReach(effect: Extract<Effect, { do: 'gauge' | 'lever' }>, place: Place): void {
  const { file, path, report } = place;
  if (effect.by === 0) report(file, path, 'A change by 0 does nothing. Remove it or give it a size.');
  if (effect.do === 'lever') return;
  const subject = effect.gauge.slice(0, effect.gauge.indexOf('.'));
  if (subject === 'team') {
    if (effect.on !== undefined) report(file, path, `"${effect.gauge}" is one number for all. Remove "on".`);
  } else if (effect.on === undefined) report(file, path, `"${effect.gauge}" belongs to one ${subject}. Say whose with "on".`);
  else checkTarget(effect.on, [subject], place, subject === 'person');
}

/** A role of the cast; `team` where it stands for everybody; a stakeholder by id where there is no cast. */
function checkTarget(on: string, kinds: readonly string[], place: Place, teamAllowed: boolean): void {
  if (on === 'team' && teamAllowed) return;
  if (Object.keys(place.cast).length === 0 && kinds.includes('stakeholder') && place.known.stakeholders.has(on)) return;
  checkRole(on, kinds, inside(place, 'on'));
}

function checkFollow(effect: Extract<Effect, { do: 'follow' }>, { file, path, cast, known, report }: Place): void {
  if (!known.moments.has(effect.moment))
    report(file, `${path}.moment`, unknownId(effect.moment, 'moments', known.moments.keys()));
  for (const role of effect.keep) {
    if (!cast[role]) report(file, `${path}.keep`, `"${role}" is not a role of the cast, so it cannot be kept.`);
  }
  if (effect.after === undefined) report(file, path, 'Say after how many ticks the moment follows, with "after" (16 a day).');
}
