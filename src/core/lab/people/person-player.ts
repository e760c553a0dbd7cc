import { cardOf, drawShare, isCareless, type Scene, shareAt, skillNow, slidersOf } from '../../fit/trial/answering.ts';
import type { Dice } from '../../fit/trial/dice.ts';
import type { Style } from '../../fit/trial/people.ts';
import type { Tools } from '../../players/tools.ts';
import { keyFor, worthOfChoices } from '../../sim/ask-use.ts';
import type { Id } from '../../sim/basics.ts';
import type { Action } from '../../sim/command.ts';
import type { Draw, Player, Reply } from '../../sim/player.ts';
import type { Scenario } from '../../sim/scenario.ts';
import { shelfOf } from '../../sim/shelf.ts';
import type { Ask, View } from '../../sim/view.ts';

/** Where somebody sits, and what a person is handed to see with. */
export interface Sitting {
  readonly scenario: Scenario;
  readonly tools: Tools;
  /** Who plays as people do: what comes to mind is what comes to theirs. */
  readonly ordinary: Player;
  /** The Sprint under way. */
  readonly scene: () => Scene;
}

/** How many things come to mind before one is taken. */
const THOUGHTS = 5;
/** How differently people see what an action is worth, in points of use: as the ordinary player does. */
const SEES = 14;
const ORDER_SEES = 15;
/** Below so many points for half an hour nobody begins anything. */
const IDLE_BELOW = 8;
/** An answer in one's own style is as likely again as another of its grade. */
const STYLE_PULL = 2;

const STYLE_STANCES: Readonly<Record<Style, readonly string[]>> = {
  'talks-first': ['facilitate', 'negotiate', 'coach', 'ask-users'],
  'decides-fast': ['solve', 'decide-alone', 'say-no'],
  'contents-all': ['hold-back', 'delegate', 'teach'],
  'looks-first': ['test', 'make-visible', 'ask-users'],
};

/** One thing that comes to mind: what it brings by the field's knowledge. */
interface Thought<T> {
  readonly entry: T;
  readonly brings: number;
}

/** Of what came to mind the better is taken the more surely, the more skill there is: from the worst (0) to the best (3) of it. */
function take<T>(thoughts: readonly Thought<T>[], ahead: number, { bank, dice }: Scene): T | null {
  const brings = thoughts.map((thought) => thought.brings);
  const [low, high] = [Math.min(...brings), Math.max(...brings)];
  const place = (one: number) => (high === low ? 0 : (3 * (one - low)) / (high - low));
  const shares = brings.map((one) => shareAt(place(one), bank.a, ahead));
  return thoughts[drawShare(shares, dice)]?.entry ?? null;
}

/** What comes to mind: so many times what seems best, each time seen a little differently; null = nothing that seems worth so much. */
function thoughtsOf<T>(
  list: readonly T[],
  { seems, dice, least = Number.NEGATIVE_INFINITY }: { seems: (entry: T) => number; dice: Dice; least?: number },
): readonly (T | null)[] {
  const plain = list.map(seems);
  return Array.from({ length: THOUGHTS }, () => {
    const seen = plain.map((one) => one + dice.normal(0, SEES));
    const most = Math.max(...seen);
    return most < least ? null : (list[seen.indexOf(most)] as T);
  });
}

/**
 * A person whose skill in each seat and liking of it are planted, at the real game. Answers a moment by skill: the grade of an answer is
 * met as a synthetic decision's would be. Does standing work as ordinary people do, and of what comes to mind takes the better the more
 * surely, the more skilled. Gives free hours by liking and moves the sliders. Knows the key: this is for measuring the score, not for playing.
 */
export function personPlayer(sitting: Sitting): Player {
  return (view, ask, draw) => {
    const scene = sitting.scene();
    const { person, bank, dice } = scene;
    switch (ask.kind) {
      case 'sliders':
        return { values: slidersOf(scene) };
      case 'free-hour':
        return { option: person.manner === 'first' ? (ask.options[0]?.id ?? '') : cardOf(person, bank, dice) };
      case 'moment':
        return { option: answerTo(view, ask, sitting) };
      case 'stop':
        return atStop(view, { ask, draw }, sitting);
      case 'intention':
        return sitting.ordinary(view, ask, draw);
      default:
        return standing(view, ask, sitting);
    }
  };
}

function anyOf(ask: Ask, { person, dice }: Scene): Id {
  const at = person.manner === 'first' ? 0 : Math.floor(dice.even() * ask.options.length);
  return ask.options[at]?.id ?? '';
}

/** Who clicks through or always takes the first does nothing of his own accord. */
function isUnplayed({ person }: Scene): boolean {
  return person.manner === 'first' || person.manner === 'clicks';
}

function progressOf({ at }: View): number {
  return Math.min(1, (at.sprint - 1 + (at.day - 1) / at.days) / at.sprints);
}

function answerTo(view: View, ask: Ask, { scenario, tools, scene }: Sitting): Id {
  const here = scene();
  if (isCareless(here)) return anyOf(ask, here);
  const moment = shelfOf(scenario).moments.get(ask.from ?? '');
  const key = moment && keyFor(moment, view, ask.cast, []);
  const ahead = skillNow({ ...here, progress: progressOf(view) }) - (key?.b ?? 0) / 1000 - here.dice.normal(0, 0.5);
  const { style } = here.person;
  const likes = (option: Id) => style !== undefined && STYLE_STANCES[style].includes(tools.stanceOf(ask, option));
  const shares = ask.options.map(
    ({ id }) => shareAt(key?.grades[id]?.grade ?? 0, here.bank.a, ahead) * (likes(id) ? STYLE_PULL : 1),
  );
  return ask.options[drawShare(shares, here.dice)]?.id ?? '';
}

/** Own time at a stop: an action, or going on and leaving it to the habit. */
function spend(view: View, { tools, scene }: Sitting): Action | null {
  const here = scene();
  const open = tools.payable(view);
  const use = tools.judge.usesOf(view);
  const thoughts = thoughtsOf(open, { seems: (action) => tools.useOf(view, action), dice: here.dice, least: IDLE_BELOW });
  const brings = (action: Action | null) =>
    action ? (use(action) * 30) / Math.max(20, action.minutes) : tools.judge.worths.half;
  const ahead = skillNow({ ...here, progress: progressOf(view) });
  return take(
    thoughts.map((entry) => ({ entry, brings: brings(entry) })),
    ahead,
    here,
  );
}

/** What costs nothing is done as people do it; then own time is spent, one thing after the other. */
function atStop(view: View, { ask, draw }: { ask: Ask; draw: Draw }, sitting: Sitting): Reply {
  if (isUnplayed(sitting.scene())) return { option: anyOf(ask, sitting.scene()) };
  const reply = sitting.ordinary(view, ask, draw);
  const paid = new Set<unknown>(sitting.tools.payable(view).map(({ command }) => command));
  if ('commands' in reply && !reply.commands.every((command) => paid.has(command))) return reply;
  const action = view.minutes.now > 0 ? spend(view, sitting) : null;
  return action ? { commands: [action.command] } : { option: ask.options[0]?.id ?? '' };
}

function ordersOf(view: View, { tools, scene }: Sitting): readonly Thought<readonly Id[]>[] {
  const orders = Array.from({ length: THOUGHTS }, () => tools.orderOf(view, ORDER_SEES, Math.floor(scene().dice.even() * 1e6)));
  const uses = tools.judge.orderUses(view, orders);
  return orders.map((entry, at) => ({ entry, brings: uses[at] ?? 0 }));
}

/** Orders, formats, goals, releases and scope. */
function standing(view: View, ask: Ask, sitting: Sitting): Reply {
  const { scenario, tools, scene } = sitting;
  const here = scene();
  if (isUnplayed(here)) return { option: anyOf(ask, here) };
  const ahead = skillNow({ ...here, progress: progressOf(view) });
  if (ask.kind === 'order') {
    const order = take(ordersOf(view, sitting), ahead, here);
    return order ? { order } : { option: anyOf(ask, here) };
  }
  const thoughts = thoughtsOf(
    ask.options.map(({ id }) => id),
    { seems: (id) => tools.useOfOption(view, ask, id), dice: here.dice },
  );
  const worth = worthOfChoices(view, scenario);
  const brings = (id: Id | null) => {
    const command = ask.options.find((option) => option.id === id)?.commands[0];
    return command ? worth(command) : 0;
  };
  const taken = take(
    thoughts.map((entry) => ({ entry, brings: brings(entry) })),
    ahead,
    here,
  );
  return { option: taken ?? anyOf(ask, here) };
}
