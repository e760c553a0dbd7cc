import type { Id } from '../../sim/basics.ts';
import type { Action, PlainCommand } from '../../sim/command.ts';
import type { Player, Reply } from '../../sim/player.ts';
import type { Ask, View } from '../../sim/view.ts';
import { pinCues } from '../pins.ts';
import type { Tools } from '../tools.ts';
import { wavers } from '../wavers.ts';
import { EXPERT, type Eye, type Hand } from './eye.ts';
import { type Future, futuresOf, overAll, usesOver } from './futures.ts';

function most<T>(list: readonly T[], worth: (entry: T) => number): { readonly entry: T; readonly worth: number } | null {
  let found: { entry: T; worth: number } | null = null;
  for (const entry of list) {
    const value = worth(entry);
    if (found === null || value > found.worth) found = { entry, worth: value };
  }
  return found;
}

/** Puts up a hunch for every cause that can still be at work, so that it can be looked into. */
function newHunches(view: View, { tools }: Hand): readonly PlainCommand[] {
  if (view.seat !== 'scrum-master') return [];
  const open = new Set(view.wall.hunches.map((hunch) => hunch.cause));
  return [...tools.judge.beliefsOf(view)]
    .filter(([cause, likely]) => likely > 0 && !open.has(cause))
    .map(([cause]) => ({ by: 'scrum-master', type: 'hunch.open', cause }));
}

/** What costs no time: cues pinned, hunches put up, the habit, wishes taken in. More ideas to choose from never hurt. */
function freeCommands(view: View, hand: Hand): readonly PlainCommand[] {
  const { eye, draw } = hand;
  const habit = eye.habits[view.seat];
  return [
    ...pinCues(view, eye.pins, draw),
    ...newHunches(view, hand),
    ...(view.habit === habit ? [] : [{ by: view.seat, type: 'seat.habit', habit } as const]),
    ...view.inbox
      .filter((entry) => entry.kind === 'request')
      .map((entry): PlainCommand => ({ by: view.seat, type: 'request.accept', request: entry.id })),
  ];
}

/** The action that brings most for each half hour, if spending now beats going on and leaving the time to the habit. */
function spend(view: View, hand: Hand): Action | null {
  const { eye, draw } = hand;
  const open = view.actions.filter((action) => action.refused === null && action.minutes > 0);
  if (open.length === 0) return null;
  const futures = futuresOf(view, hand);
  const use = usesOver(view, futures, hand);
  const best = most(
    open,
    (action) => Math.floor((use(action) * 30) / action.minutes) + wavers(draw, 'use', action.id, eye.wobble),
  );
  return best && best.worth >= overAll(futures, ({ worths }) => worths.half) ? best.entry : null;
}

/** Own time can be spent whenever the seat is asked something while the clock stands, and by the Product Owner before the order is set. */
function mayActNow(view: View, ask: Ask): boolean {
  const { phase } = view.at;
  if (phase === 'planning') return view.seat === 'product-owner' && ask.kind === 'order';
  return phase === 'work' || phase === 'stop';
}

/** The order that holds over all futures: in each one ideas turn out a little better or worse. */
function orderOf(view: View, futures: readonly Future[], { eye, tools, draw }: Hand): readonly Id[] {
  const sums = new Map<Id, number>();
  for (const { worths, name } of futures) {
    for (const { item, density } of tools.judge.rankedItems(view, worths)) {
      const luck = wavers(draw, `item.${name}`, item.id, eye.itemDoubt);
      sums.set(item.id, (sums.get(item.id) ?? 0) + density + Math.trunc((luck * worths.value) / (100 * 2 * (item.points ?? 3))));
    }
  }
  return [...sums].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

function answer(view: View, ask: Ask, hand: Hand): Reply {
  const { eye, tools, draw } = hand;
  const futures = futuresOf(view, hand);
  const pick = (use: (id: Id, future: Future) => number): Reply => {
    const worth = (id: Id) => overAll(futures, (future) => use(id, future)) + wavers(draw, 'option', id, eye.wobble);
    return { option: most(ask.options, (option) => worth(option.id))?.entry.id ?? '' };
  };
  switch (ask.kind) {
    case 'stop':
      return { option: ask.options[0]?.id ?? 'go-on' };
    case 'order':
      return { order: orderOf(view, futures, hand) };
    case 'plan': {
      const aim = tools.judge.aimOf(view);
      if (aim) return { commands: [{ by: 'product-owner', type: 'sprint-goal.propose', ...aim }] };
      return pick((id) => tools.useOfOption(view, ask, id) * 1000);
    }
    case 'moment':
      return pick((id, { worths }) => tools.judge.answerUse(view, ask, id, worths) + eye.grade * tools.gradeOf(view, ask, id));
    case 'facilitate':
      return pick((id, { worths }) => tools.judge.formatUse(view, id, worths));
    case 'release':
    case 'scope': {
      const use = usesOver(view, futures, hand);
      return pick((id) => {
        const command = ask.options.find((option) => option.id === id)?.commands[0];
        return command ? use(tools.actionOf(ask.seat, command)) : 0;
      });
    }
    default:
      return { option: ask.options[draw('any') % ask.options.length]?.id ?? '' };
  }
}

/** A player who knows the field: weighs each choice by what it brings to the team's outcome, now and in the state it leaves. */
export function expertPlayer(tools: Tools, eye: Eye = EXPERT): Player {
  return (view, ask, draw) => {
    const hand = { eye, tools, draw };
    if (mayActNow(view, ask)) {
      const free = freeCommands(view, hand);
      if (free.length > 0) return { commands: free };
      const action = spend(view, hand);
      if (action) return { commands: [action.command] };
    }
    return answer(view, ask, hand);
  };
}
