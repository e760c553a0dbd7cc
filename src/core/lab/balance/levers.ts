import type { Seat } from '../../sim/basics.ts';
import type { Action, CommandType } from '../../sim/command.ts';
import type { Player, Reply } from '../../sim/player.ts';
import type { Ask, AskKind, View } from '../../sim/view.ts';

/** Something a seat can play well or leave alone. Switched off, its asks are answered as chance has it and its actions are never taken. */
export interface Lever {
  readonly id: string;
  readonly seat: Seat;
  readonly actions: readonly CommandType[];
  readonly asks: readonly AskKind[];
}

export const LEVERS_OF_PLAY: readonly Lever[] = [
  { id: 'answers', seat: 'scrum-master', actions: [], asks: ['moment'] },
  { id: 'formats', seat: 'scrum-master', actions: [], asks: ['facilitate'] },
  {
    id: 'people',
    seat: 'scrum-master',
    actions: ['person.ask', 'person.coach', 'person.teach', 'people.join', 'team.ask', 'owner.help'],
    asks: [],
  },
  {
    id: 'impediments',
    seat: 'scrum-master',
    actions: ['impediment.show', 'impediment.coach', 'impediment.remove', 'impediment.escalate'],
    asks: [],
  },
  {
    id: 'causes',
    seat: 'scrum-master',
    actions: ['person.ask', 'flow.look', 'daily.listen', 'organisation.meet', 'hunch.look', 'impediment.trace', 'cause.treat'],
    asks: [],
  },
  { id: 'answers', seat: 'product-owner', actions: [], asks: ['moment'] },
  { id: 'order', seat: 'product-owner', actions: [], asks: ['order'] },
  { id: 'goal', seat: 'product-owner', actions: ['sprint-goal.propose'], asks: ['plan'] },
  {
    id: 'knowledge',
    seat: 'product-owner',
    actions: ['item.interview', 'item.experiment', 'stakeholder.talk'],
    asks: [],
  },
  {
    id: 'refinement',
    seat: 'product-owner',
    actions: ['item.clarify', 'item.split', 'question.answer', 'master.ask'],
    asks: [],
  },
  { id: 'release-scope', seat: 'product-owner', actions: ['increment.release', 'scope.offer'], asks: ['release', 'scope'] },
];

/** What chance would answer: any option, and for an order of the own making the one that stands. */
function byChance(ask: Ask, draw: Parameters<Player>[2]): Reply {
  if (ask.kind === 'order') return { option: 'keep' };
  return { option: ask.options[draw('random') % ask.options.length]?.id ?? '' };
}

/** A view works its parts out as they are asked for, so it cannot be copied: all is handed through but the actions. */
function lessOf(view: View, lever: Lever): View {
  if (lever.actions.length === 0) return view;
  return new Proxy(view, {
    get: (target, key: keyof View) =>
      key === 'actions' ? target.actions.filter((action: Action) => !lever.actions.includes(action.command.type)) : target[key],
  });
}

/** The same player with one lever left alone; the time it would have taken goes to what else is on offer. */
export function withoutLever(player: Player, lever: Lever): Player {
  return (view, ask, draw) => {
    const reply = player(lessOf(view, lever), ask, draw);
    if (!lever.asks.includes(ask.kind)) return reply;
    const isElsewhere = 'commands' in reply && !reply.commands.some((command) => lever.actions.includes(command.type));
    return isElsewhere ? reply : byChance(ask, draw);
  };
}
