import type { Id } from '../../sim/basics.ts';
import type { Action, PlainCommand } from '../../sim/command.ts';
import type { Draw, Player, Reply } from '../../sim/player.ts';
import type { Ask, View } from '../../sim/view.ts';
import { pinCues } from '../pins.ts';
import type { Tools } from '../tools.ts';
import { beliefsOf } from './beliefs.ts';
import { answerUse, formatUse } from './effects.ts';
import { masterUses } from './master-uses.ts';
import { aimOf, rankedItems } from './owner-order.ts';
import { ownerUses } from './owner-uses.ts';
import { WORTHS, type Worths } from './worths.ts';

/** How an expert sees: what it takes things to be worth, how much that wavers, how it spends and what it does with the rest. */
export interface Eye {
  readonly worths: Worths;
  /** Noise on what a choice brings, in thousandths of a point of outcome at one standard deviation. */
  readonly wobble: number;
  /** What a grade of an answer counts beside what its effects look like. */
  readonly grade: number;
  readonly pins: number;
  readonly habits: Readonly<Record<View['seat'], Id>>;
}

export const EXPERT: Eye = {
  worths: WORTHS,
  wobble: 100,
  grade: 500,
  pins: 60,
  habits: { 'scrum-master': 'around', 'product-owner': 'users' },
};

interface Hand {
  readonly eye: Eye;
  readonly tools: Tools;
  readonly draw: Draw;
}

function wavers(draw: Draw, what: string, who: Id, size: number): number {
  return Math.trunc(((draw.three(what, who) - 1498) * size) / 500);
}

function most<T>(list: readonly T[], worth: (entry: T) => number): { readonly entry: T; readonly worth: number } | null {
  let found: { entry: T; worth: number } | null = null;
  for (const entry of list) {
    const value = worth(entry);
    if (found === null || value > found.worth) found = { entry, worth: value };
  }
  return found;
}

function freeCommands(view: View, { eye, tools, draw }: Hand): readonly PlainCommand[] {
  const commands = [...pinCues(view, eye.pins, draw)];
  const habit = eye.habits[view.seat];
  if (view.habit !== habit) commands.push({ by: view.seat, type: 'seat.habit', habit });
  if (view.seat === 'scrum-master') {
    const open = new Set(view.wall.hunches.map((hunch) => hunch.cause));
    const beliefs = beliefsOf(view, tools);
    for (const [cause, likely] of beliefs)
      if (likely > 0 && !open.has(cause)) commands.push({ by: view.seat, type: 'hunch.open', cause });
  }
  for (const entry of view.inbox) {
    if (entry.kind === 'request') commands.push({ by: view.seat, type: 'request.accept', request: entry.id });
  }
  return commands;
}

/** The action that brings most for each half hour, if it beats what the habit would make of the time. */
function spend(view: View, { eye, tools, draw }: Hand): Action | null {
  const open = view.actions.filter((action) => action.refused === null && action.minutes > 0);
  if (open.length === 0) return null;
  const use = view.seat === 'scrum-master' ? masterUses(view, eye.worths, tools) : ownerUses(view, eye.worths);
  const best = most(
    open,
    (action) => Math.floor((use(action) * 30) / action.minutes) + wavers(draw, 'use', action.id, eye.wobble),
  );
  return best && best.worth >= eye.worths.half ? best.entry : null;
}

function mayActNow(view: View, ask: Ask): boolean {
  const { phase } = view.at;
  if (phase === 'planning') return view.seat === 'product-owner' && ask.kind === 'order';
  return phase === 'work' || phase === 'stop';
}

function answer(view: View, ask: Ask, hand: Hand): Reply {
  const { eye, tools, draw } = hand;
  const pick = (use: (id: Id) => number): Reply => ({
    option: most(ask.options, (option) => use(option.id) + wavers(draw, 'option', option.id, eye.wobble))?.entry.id ?? '',
  });
  switch (ask.kind) {
    case 'stop':
      return { option: ask.options[0]?.id ?? 'go-on' };
    case 'order':
      return { order: rankedItems(view, eye.worths).map(({ item }) => item.id) };
    case 'plan': {
      const aim = aimOf(view, tools, eye.worths);
      if (aim) return { commands: [{ by: 'product-owner', type: 'sprint-goal.propose', ...aim }] };
      return pick((id) => tools.useOfOption(view, ask, id) * 1000);
    }
    case 'moment':
      return pick((id) => answerUse(view, ask, id, hand) + eye.grade * tools.gradeOf(view, ask, id));
    case 'facilitate':
      return pick((id) => formatUse(view, id, hand));
    case 'release':
    case 'scope': {
      const use = ownerUses(view, eye.worths);
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
