import type { Id, Seat } from '../sim/basics.ts';
import type { Action, PlainCommand } from '../sim/command.ts';
import type { CauseTemplate, Effect, ImpedimentTemplate } from '../sim/scenario.ts';
import type { Ask, View } from '../sim/view.ts';

/** What a player with knowledge of the field is handed: how choices look from a view. Made by the game room; nothing hidden in it. */
export interface Tools {
  /** The actions of a view that own time is spent on. */
  priced(view: View): readonly Action[];
  /** Use of an action for each half hour. */
  useOf(view: View, action: Action): number;
  /** Use of an option of an ask: a format, a goal, a release. */
  useOfOption(view: View, ask: Ask, option: Id): number;
  /** 0..3: what a person with the field's knowledge would think of an answer after reading it, before any noise. */
  gradeOf(view: View, ask: Ask, option: Id): number;
  /** The order by use, with a wobble. */
  orderOf(view: View, wobble: number, key: number): readonly Id[];
  /** What an answer is like: solve, teach, coach … */
  stanceOf(ask: Ask, option: Id): string;
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
  /** A command as an action, for what is asked and not offered. */
  actionOf(seat: Seat, command: PlainCommand): Action;
}
