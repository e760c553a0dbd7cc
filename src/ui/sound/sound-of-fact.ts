import type { Fact } from '../../core/sim/fact.ts';

/** Every sound has a visible twin on the page: nothing is told by ear alone. */
export type Sound =
  | 'card'
  | 'note'
  | 'pen'
  | 'coffee'
  | 'alert'
  | 'alarm'
  | 'day-bell'
  | 'sprint-end'
  | 'stamp'
  | 'thud'
  | 'page'
  | 'success'
  | 'setback'
  | 'tick';

/** The sound that goes with a fact; null = silent. */
export function soundOf(fact: Fact): Sound | null {
  switch (fact.type) {
    case 'item.done':
      return 'stamp';
    case 'item.started':
    case 'item.moved':
      return 'note';
    case 'item.blocked':
      return 'thud';
    case 'item.freed':
    case 'impediment.removed':
    case 'cause.ended':
      return 'success';
    case 'item.narrowed':
    case 'item.clarified':
    case 'cue.noticed':
      return 'pen';
    case 'cue.pinned':
      return 'tick';
    case 'cause.confirmed':
    case 'value.realised':
      return 'card';
    case 'request.made':
    case 'impediment.shown':
      return 'alert';
    case 'item.rejected':
      return 'setback';
    case 'day.planned':
      return 'day-bell';
    case 'habit.spent':
      return 'coffee';
    case 'goal.ended':
      return fact.met ? 'sprint-end' : 'setback';
    case 'ask.opened':
      return fact.ask.startsWith('moment') || fact.ask.startsWith('hour') ? 'alarm' : null;
    case 'hour.chosen':
      return 'page';
    default:
      return null;
  }
}

/** Three voices at most, each sound once, the most telling first. */
const RANK: readonly Sound[] = [
  'alarm',
  'sprint-end',
  'setback',
  'thud',
  'success',
  'stamp',
  'card',
  'alert',
  'day-bell',
  'page',
  'pen',
  'tick',
  'note',
  'coffee',
];
const VOICES = 3;

export function soundsOf(facts: readonly Fact[]): readonly Sound[] {
  const heard = new Set(facts.map(soundOf));
  return RANK.filter((sound) => heard.has(sound)).slice(0, VOICES);
}
