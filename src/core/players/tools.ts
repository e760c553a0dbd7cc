import type { Id, Seat } from '../sim/basics.ts';
import type { Action, PlainCommand } from '../sim/command.ts';
import type { Judge } from '../sim/judge/judge.ts';
import type { Ask, View } from '../sim/view.ts';

/** What a player with knowledge of the field is handed: how choices look from a view. Made by the game room; nothing hidden in it. */
export interface Tools {
  /** The actions of a view that own time can be spent on here and now. */
  payable(view: View): readonly Action[];
  /** The actions of a view that answer a request of a stakeholder. */
  repliesTo(view: View, request: Id): readonly Action[];
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
  /** The field's knowledge: what a choice brings. */
  readonly judge: Judge;
  /** A command as an action, for what is asked and not offered. */
  actionOf(seat: Seat, command: PlainCommand): Action;
}
