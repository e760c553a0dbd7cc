import type { Id } from '../sim/basics.ts';
import type { Action, PlainCommand } from '../sim/command.ts';
import type { Draw, Player, Reply } from '../sim/player.ts';
import type { Ask, View } from '../sim/view.ts';
import { best, bestInDoubt } from './best.ts';
import { pinCues } from './pins.ts';
import type { Tools } from './tools.ts';
import { farthest, wavers } from './wavers.ts';

/** A manner of playing: how good an eye, what it likes to do, what it never does. Every shipped player is one of these. */
export interface Manner {
  /** Noise on what an action or option looks worth, in points of use. */
  readonly wobble: number;
  /** Noise on what an answer looks worth, in thousandths of a grade. */
  readonly doubt: number;
  /** Added to what an action looks worth, by kind of command; null = never. */
  readonly taste: (action: Action, view: View) => number | null;
  /** Added to what an answer looks worth, in thousandths of a grade. */
  readonly leaning?: (stance: string) => number;
  /** Stops spending own time below this use for half an hour: left over goes to the habit. */
  readonly idleBelow: number;
  /** How it orders the Product Backlog. */
  readonly order: 'use' | 'asking' | 'size' | 'features' | 'keep';
  readonly orderWobble: number;
  /** Releases only what has piled up by the Sprint Review. */
  readonly lateRelease?: true;
  readonly habit?: Id;
  /** Pins cues on the wall, with so many thousandths of errors; null = leaves the wall alone. */
  readonly pins: number | null;
}

function spend(view: View, manner: Manner, tools: Tools, draw: Draw): Action | null {
  if (view.minutes.now === 0) return null;
  const chosen = bestInDoubt(tools.payable(view), {
    plain: (action) => {
      const taste = manner.taste(action, view);
      return taste === null ? Number.NEGATIVE_INFINITY : tools.useOf(view, action) + taste;
    },
    doubt: (action) => wavers(draw, 'use', action.id, manner.wobble),
    reach: farthest(manner.wobble),
    least: manner.idleBelow,
  });
  return chosen ?? null;
}

function freeCommands(view: View, manner: Manner, tools: Tools, draw: Draw): readonly PlainCommand[] {
  const commands = [...pinCues(view, manner.pins, draw)];
  if (manner.habit && view.habit !== manner.habit) commands.push({ by: view.seat, type: 'seat.habit', habit: manner.habit });
  for (const entry of view.inbox) {
    if (entry.kind !== 'request') continue;
    const chosen = best(
      tools.repliesTo(view, entry.id),
      (action) => tools.useOf(view, action) + (manner.taste(action, view) ?? -1000) + wavers(draw, 'request', action.id, 6),
    );
    if (chosen) commands.push(chosen.command);
  }
  return commands;
}

/** Days that must be left for a new Sprint to be worth it, and how many of a thousand would cancel then. */
const WORTH_CANCELLING = { days: 5, chance: 700 };

/** What the Sprint is for is not wanted any more: early, most begin anew; late, what is useful is finished first. */
function cancels({ seat, sprint, at }: View, draw: Draw): boolean {
  if (seat !== 'product-owner' || !sprint.goalObsolete || at.days - at.day < WORTH_CANCELLING.days) return false;
  return draw('cancel', `${at.sprint}`) < WORTH_CANCELLING.chance;
}

function atStop(view: View, ask: Ask, { manner, tools, draw }: Sitting): Reply {
  if (cancels(view, draw)) return { commands: [{ by: view.seat, type: 'sprint.cancel' }] };
  const free = freeCommands(view, manner, tools, draw);
  if (free.length > 0) return { commands: free };
  const action = spend(view, manner, tools, draw);
  return action ? { commands: [action.command] } : { option: ask.options[0]?.id ?? 'go-on' };
}

function byAsking(view: View): readonly Id[] {
  const count = (who: Id | null) =>
    who === null
      ? 0
      : view.items.filter((item) => item.askedBy === who).length + 2 * view.inbox.filter((entry) => entry.who === who).length;
  return view.items
    .filter((item) => item.state === 'backlog')
    .map((item) => ({ id: item.id, count: count(item.askedBy) }))
    .sort((a, b) => b.count - a.count)
    .map((entry) => entry.id);
}

/** Features by size, the largest first, whatever they may bring; what only mends or tidies comes last. */
function byFeatures(view: View): readonly Id[] {
  const last = (item: View['items'][number]) => (item.kind === 'feature' ? 0 : 100) - (item.points ?? 5);
  return view.items
    .filter((item) => item.state === 'backlog')
    .sort((a, b) => last(a) - last(b))
    .map((item) => item.id);
}

function order(view: View, { manner, tools, draw }: Sitting): Reply {
  if (manner.order === 'keep') return { option: 'keep' };
  if (manner.order === 'asking') return { order: byAsking(view) };
  if (manner.order === 'features') return { order: byFeatures(view) };
  if (manner.order === 'size') return { option: 'small-first' };
  // Drawn anew like every other choice: who plays on from a state by other luck does not order by the same whim.
  return { order: tools.orderOf(view, manner.orderWobble, draw('order') * 1000 + draw('order', 'again')) };
}

interface Sitting {
  readonly manner: Manner;
  readonly tools: Tools;
  readonly draw: Draw;
}

function byUse(view: View, ask: Ask, { manner, tools, draw }: Sitting): Reply {
  const worth = (id: Id) => tools.useOfOption(view, ask, id) + wavers(draw, 'option', id, manner.wobble);
  return { option: best(ask.options, (option) => worth(option.id))?.id ?? '' };
}

/** Makes a player of a manner and the knowledge handed in. */
export function playerOf(manner: Manner, tools: Tools): Player {
  return (view, ask, draw) => {
    switch (ask.kind) {
      case 'stop':
        return atStop(view, ask, { manner, tools, draw });
      case 'order':
        return order(view, { manner, tools, draw });
      case 'moment': {
        const worth = (id: Id) =>
          tools.gradeOf(view, ask, id) * 1000 +
          (manner.leaning?.(tools.stanceOf(ask, id)) ?? 0) +
          wavers(draw, 'answer', id, manner.doubt);
        return { option: best(ask.options, (option) => worth(option.id))?.id ?? '' };
      }
      case 'release':
        if (manner.lateRelease) return { option: view.at.phase === 'review' ? 'all' : 'wait' };
        return byUse(view, ask, { manner, tools, draw });
      case 'free-hour':
      case 'sliders':
      case 'intention':
        return { option: ask.options[draw('any') % ask.options.length]?.id ?? '' };
      default:
        return byUse(view, ask, { manner, tools, draw });
    }
  };
}
