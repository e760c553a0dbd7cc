import type { Id } from '../../sim/basics.ts';
import type { Action } from '../../sim/command.ts';
import type { Grounds } from '../../sim/judge/knowledge.ts';
import type { Worths } from '../../sim/judge/worths.ts';
import type { View } from '../../sim/view.ts';
import { wavers } from '../wavers.ts';
import type { Hand } from './eye.ts';

/**
 * Looking ahead without looking behind the curtain: a future is drawn from what the player believes, never from the world. In each one
 * things weigh a little differently and one cause of each reach is at work; a choice is worth what it brings over all of them.
 */
export interface Future extends Grounds {
  readonly name: Id;
}

function doubted(worths: Worths, { eye, draw }: Hand, name: Id): Worths {
  const vary = (value: number, what: string) =>
    Math.trunc((value * Math.max(200, 1000 + wavers(draw, 'doubt', `${name}${what}`, eye.doubt))) / 1000);
  const all = <K extends string>(record: Readonly<Record<K, number>>) =>
    Object.fromEntries(Object.entries<number>(record).map(([key, value]) => [key, vary(value, key)])) as Record<K, number>;
  const { gauge, lever, ...rest } = worths;
  return { ...all(rest), gauge: all(gauge), lever: all(lever) };
}

/** Of each reach one cause, as likely as it is believed to be. */
function drawnCauses(view: View, { tools, draw }: Hand, name: Id): ReadonlyMap<Id, number> {
  const beliefs = tools.judge.beliefsOf(view);
  const drawn = new Map<Id, number>();
  for (const reach of ['team', 'product', 'organisation'] as const) {
    let left = draw(`cause.${name}`, reach);
    for (const cause of tools.judge.causes()) {
      if (cause.reach !== reach) continue;
      const likely = beliefs.get(cause.id) ?? 0;
      drawn.set(cause.id, left >= 0 && left < likely ? 1000 : 0);
      left -= likely;
    }
  }
  return drawn;
}

export function futuresOf(view: View, hand: Hand): readonly Future[] {
  const { eye, tools } = hand;
  if (eye.futures === 0) return [{ worths: tools.judge.worths, beliefs: tools.judge.beliefsOf(view), name: 'likeliest' }];
  return Array.from({ length: eye.futures }, (_, at) => {
    const name = `future-${at}.`;
    return { worths: doubted(tools.judge.worths, hand, name), beliefs: drawnCauses(view, hand, name), name };
  });
}

/** Mean over the futures, in whole units. */
export function overAll(futures: readonly Future[], use: (future: Future) => number): number {
  return Math.floor(futures.reduce((sum, future) => sum + use(future), 0) / Math.max(1, futures.length));
}

/** What an action of the seat brings, over the futures. */
export function usesOver(view: View, futures: readonly Future[], hand: Hand): (action: Action) => number {
  const uses = new Map(futures.map((future) => [future, hand.tools.judge.usesOf(view, future)]));
  return (action) => overAll(futures, (future) => uses.get(future)?.(action) ?? 0);
}
