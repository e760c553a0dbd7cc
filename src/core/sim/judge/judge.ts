import type { Id } from '../basics.ts';
import type { Action } from '../command.ts';
import type { Scenario } from '../scenario.ts';
import type { Ask, View } from '../view.ts';
import { beliefsOf } from './beliefs.ts';
import { answerUse, formatUse } from './effects.ts';
import { type Grounds, type Knowledge, knowledgeOf } from './knowledge.ts';
import { masterUses } from './master-uses.ts';
import { type Aim, aimOf, aimUse, orderUses, type Ranked, rankedItems } from './owner-order.ts';
import { ownerUses } from './owner-uses.ts';
import { WORTHS, type Worths } from './worths.ts';

/**
 * What a choice brings, by closed formulas over what the seat sees: the field's knowledge in one place. All figures are thousandths of
 * a point of the Sprint's outcome. Standing work is graded by it, and players that know the field choose by it, each with an eye of
 * its own for what things are worth.
 */
export interface Judge {
  /** What things are held to be worth where nothing else is said. */
  readonly worths: Worths;
  /** The causes that a pack has, and how likely each is held to be at work. */
  causes(): ReturnType<Knowledge['causes']>;
  beliefsOf(view: View): ReadonlyMap<Id, number>;
  /** What each action of the seat brings. */
  usesOf(view: View, grounds?: Grounds): (action: Action) => number;
  answerUse(view: View, ask: Ask, option: Id, worths?: Worths): number;
  formatUse(view: View, id: Id, worths?: Worths): number;
  /** The Product Backlog by what each item brings for the work it takes, and how good other orders are. */
  rankedItems(view: View, worths?: Worths): readonly Ranked[];
  orderUses(view: View, orders: readonly (readonly Id[])[]): readonly number[];
  /** A Sprint Goal and what to tie it to, and how good another tie is; nothing lost is best. */
  aimOf(view: View, worths?: Worths): Aim | null;
  aimUse(view: View, aim: Aim): number;
}

const JUDGES = new WeakMap<Scenario, Judge>();

function makeJudge(pack: Knowledge): Judge {
  return {
    worths: WORTHS,
    causes: () => pack.causes(),
    beliefsOf: (view) => beliefsOf(view, pack),
    usesOf: (view, grounds) => {
      const worths = grounds?.worths ?? WORTHS;
      if (view.seat === 'product-owner') return ownerUses(view, worths);
      return masterUses(view, { worths, pack, beliefs: grounds?.beliefs ?? beliefsOf(view, pack) });
    },
    answerUse: (view, ask, option, worths = WORTHS) => answerUse(view, ask, option, { worths, pack }),
    formatUse: (view, id, worths = WORTHS) => formatUse(view, id, { worths, pack }),
    rankedItems: (view, worths = WORTHS) => rankedItems(view, worths),
    orderUses: (view, orders) => orderUses(view, orders, WORTHS),
    aimOf: (view, worths = WORTHS) => aimOf(view, pack, worths),
    aimUse: (view, aim) => aimUse(view, aim, pack, WORTHS),
  };
}

/** The judge of a pack, made once. */
export function judgeOf(scenario: Scenario): Judge {
  const known = JUDGES.get(scenario);
  if (known) return known;
  const judge = makeJudge(knowledgeOf(scenario));
  JUDGES.set(scenario, judge);
  return judge;
}
