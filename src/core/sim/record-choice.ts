import { useOfOption, worthOfChoices } from './ask-use.ts';
import type { Id } from './basics.ts';
import type { PlainCommand } from './command.ts';
import { playedSeat } from './gauges.ts';
import { type Choice, ordinaryPicks } from './ordinary-picks.ts';
import { show } from './show.ts';
import { record } from './standing.ts';
import type { Turn } from './turn.ts';
import type { Ask, View } from './view.ts';

const STANDING_OF: Readonly<Partial<Record<Ask['kind'], Id>>> = {
  plan: 'goal',
  scope: 'release-scope',
  release: 'release-scope',
  facilitate: 'facilitate',
};

function choicesOf({ scenario }: Turn, view: View, ask: Ask): readonly Choice[] {
  const worthOf = worthOfChoices(view, scenario);
  return ask.options.map(({ id, commands: [command] }) => ({
    id,
    seems: useOfOption(view, scenario, ask, id),
    brings: command ? worthOf(command) : 0,
  }));
}

/** An answer to an ask about standing work, held against what ordinary players would have picked of what it offers. */
export function recordAsk(turn: Turn, ask: Ask, option: Id): void {
  if (playedSeat(turn.world) !== ask.seat || turn.world.season.opening) return;
  const kind = ask.event === 'retrospective' ? 'retrospective' : STANDING_OF[ask.kind];
  if (kind === undefined || ask.options.length < 2) return;
  const view = show(turn, ask.seat);
  const choices = choicesOf(turn, view, ask);
  const mine = choices.find((entry) => entry.id === option)?.brings ?? 0;
  record(turn, ask.seat, { kind, mine, theirs: ordinaryPicks(view, choices), option });
}

/** A way of holding an event or a Sprint Goal that was chosen by command is graded as if it had been picked from what the ask offers. */
export function recordChoice(turn: Turn, command: Extract<PlainCommand, { type: 'event.format' | 'sprint-goal.propose' }>): void {
  const ask = turn.world.seats[command.type === 'event.format' ? 'scrum-master' : 'product-owner'].ask as Ask | null;
  if (command.type === 'event.format') {
    if (ask?.kind === 'facilitate') recordAsk(turn, ask, command.format);
    return;
  }
  if (ask?.kind !== 'plan' || playedSeat(turn.world) !== ask.seat || turn.world.season.opening) return;
  const view = show(turn, ask.seat);
  const choices = choicesOf(turn, view, ask);
  if (choices.length < 2) return;
  const mine = worthOfChoices(view, turn.scenario)(command);
  record(turn, ask.seat, { kind: 'goal', mine, theirs: ordinaryPicks(view, choices), option: command.goal });
}
