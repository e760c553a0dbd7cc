import type { Gauge } from '../core/sim/basics.ts';
import type { Effect, When } from '../core/sim/scenario.ts';
import { packRules } from './en/pack-rules.ts';
import { sayFrom } from './say.ts';
import { numberWords } from './written.ts';

const say = sayFrom(packRules);

/** How the names in a rule are said: a role of its cast, or an id of the pack. */
export interface RuleNames {
  readonly of: (id: string) => string;
  /** The title of a moment, the text of one of its answers. */
  readonly moment: (id: string) => string;
  readonly answer: (moment: string, answer: string) => string;
}

/** A condition in words. */
export function conditionWords(when: When, names: RuleNames): string {
  if ('all' in when) return joined(when.all, 'and', names);
  if ('any' in when) return joined(when.any, 'or', names);
  if ('not' in when) return say('when.not', { what: conditionWords(when.not, names) });
  if ('chose' in when) return say('chose', { moment: names.moment(when.chose[0]), option: names.answer(...when.chose) });
  if ('is' in when) return say(`is.${when.is}`, { on: names.of(when.on) });
  if ('cause' in when) return say(`cause.${when.state}`, { cause: names.of(when.cause) });
  const what = 'meter' in when ? say(`gauge.meter.${when.meter}`) : gaugeWords(when.gauge, when.on, names);
  const { atLeast: from, below: under } = when;
  if (from !== undefined && under !== undefined) return say('bounds.between', { what, from, under });
  return from === undefined ? say('bounds.under', { what, under: under ?? 0 }) : say('bounds.from', { what, from });
}

function joined(parts: readonly When[], by: 'and' | 'or', names: RuleNames): string {
  if (parts.length === 0) return say('when.always');
  const said = parts.map((part) => conditionWords(part, names)).reduce((first, second) => say(by, { first, second }));
  return by === 'or' && parts.length > 1 ? say('or.one', { either: said }) : said;
}

function gaugeWords(gauge: Gauge, on: string | undefined, names: RuleNames): string {
  return say(`gauge.${gauge}`, { on: on === undefined ? '' : whoWords(on, names) });
}

function whoWords(on: string, names: RuleNames): string {
  return on === 'team' ? say('team') : names.of(on);
}

/** An effect in words, with when it comes and how long it holds. */
export function effectWords(effect: Effect, names: RuleNames): string {
  const when = effect.when && say('time.when', { what: conditionWords(effect.when, names) });
  const after = effect.after && say('time.after', { time: timeWords(effect.after) });
  const lasts = effect.lasts && say('time.lasts', { time: timeWords(effect.lasts) });
  const odds = effect.odds && say('time.odds', { n: Math.round(effect.odds / 10) });
  return [changeWords(effect, names), after, lasts, odds, when].filter((part) => part).join(', ');
}

/** Ticks are half hours, sixteen a day. */
function timeWords(ticks: number): string {
  return ticks % 16 === 0 ? say('time.days', { n: ticks / 16 }) : say('time.hours', { n: ticks / 2 });
}

function signed(by: number): string {
  return `${by > 0 ? '+' : '−'}${numberWords(Math.abs(by))}`;
}

function changeWords(effect: Effect, names: RuleNames): string {
  switch (effect.do) {
    case 'gauge':
      return say('effect.change', { what: gaugeWords(effect.gauge, effect.on, names), by: signed(effect.by) });
    case 'lever':
      return say('effect.change-share', { what: say(`lever.${effect.lever}`), by: signed(effect.by / 10) });
    case 'lose':
      return say('effect.lose', { on: whoWords(effect.on, names), n: effect.minutes });
    case 'grow':
    case 'ease':
      return say(`effect.${effect.do}`, { on: names.of(effect.on), by: effect.by / 10 });
    case 'add':
      return say(`effect.add.${effect.a}`, { from: names.of(effect.from) });
    case 'agree':
    case 'break':
      return say(`effect.${effect.do}`, { what: names.of(effect.agreement) });
    case 'habit':
      return say('effect.habit', { of: effect.of, by: signed(effect.by) });
    case 'cue':
      return say('effect.cue', { cause: names.of(effect.cause) });
    case 'follow':
      return say('effect.follow', { moment: names.moment(effect.moment) });
    case 'goal-obsolete':
      return effect.goals
        ? say('effect.goal-obsolete.of', { goals: effect.goals.map(names.of).join('; ') })
        : say('effect.goal-obsolete');
    case 'sort-out':
    case 'cancel':
      return say(`effect.${effect.do}`);
    default:
      return say(`effect.${effect.do}`, { on: whoWords(effect.on, names) });
  }
}
