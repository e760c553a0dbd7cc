import type { Id } from '../basics.ts';
import { facingView, holds } from '../conditions.ts';
import type { CauseTemplate, Effect, ImpedimentTemplate, Scenario } from '../scenario.ts';
import { shelfOf } from '../shelf.ts';
import type { Ask, View } from '../view.ts';
import type { Worths } from './worths.ts';

/** What somebody who knows the field knows of a pack beside the view: what things are for, never what this season has drawn. */
export interface Knowledge {
  /** What an answer to a moment brings about as far as the view tells: effects whose conditions hold in what can be seen. */
  effectsOf(view: View, ask: Ask, option: Id): readonly Effect[];
  /** A way of holding an event: who leads it, and what it brings about as far as the view tells. */
  formatOf(view: View, id: Id): { readonly led: 'developer' | 'scrum-master'; readonly effects: readonly Effect[] } | null;
  /** The Sprint Goals that there are, and those that an entry of the pack could be tied to. */
  goals(): readonly Id[];
  goalsOf(from: Id): readonly Id[];
  /** The causes that there can be: in whose reach they lie, what they drag, how long their treatment takes. */
  causes(): readonly Pick<CauseTemplate, 'id' | 'reach' | 'lever' | 'drag' | 'look' | 'treat'>[];
  /** What an impediment of that kind drags. */
  troubleOf(from: Id): Pick<ImpedimentTemplate, 'lever' | 'drag' | 'left'> | null;
}

/** What one goes by in a judgement: what things are worth, and how likely each cause is held to be at work, in thousandths. */
export interface Grounds {
  readonly worths: Worths;
  readonly beliefs: ReadonlyMap<Id, number>;
}

/** The effects whose conditions hold in what a seat can see. */
function likely(view: View, effects: readonly Effect[], cast: Readonly<Record<string, Id>>): readonly Effect[] {
  const facing = facingView(view, []);
  return effects.filter((effect) => effect.when === undefined || holds(effect.when, cast, facing));
}

export function knowledgeOf(scenario: Scenario): Knowledge {
  const shelf = shelfOf(scenario);
  return {
    effectsOf: (view, ask, option) => {
      const answers = shelf.moments.get(ask.from ?? '')?.answers;
      return likely(view, answers?.find((answer) => answer.id === option)?.effects ?? [], ask.cast);
    },
    formatOf: (view, id) => {
      const format = shelf.formats.get(id);
      return format ? { led: format.led, effects: likely(view, format.effects, {}) } : null;
    },
    goals: () => scenario.goals,
    goalsOf: (from) => shelf.items.get(from)?.goals ?? [],
    causes: () => scenario.causes,
    troubleOf: (from) => shelf.impediments.get(from) ?? null,
  };
}
