import { readCommand } from '../core/replay/read-command.ts';
import type { Command } from '../core/sim/command.ts';
import type { Ask, View } from '../core/sim/view.ts';
import { optionsOf } from './protocol-ask.ts';
import { type Asked, type LineError, lineError } from './protocol-lines.ts';

type Answer = Exclude<Asked, { kind: 'command' }>;

/** The command that an answer stands for, or why it is none: it has to be on offer. */
export function commandForAnswer(asked: Answer, ask: Ask, view: View): Command | LineError {
  const by = ask.seat;
  switch (asked.kind) {
    case 'option':
      return isOnOffer(asked.option, ask, view)
        ? { by, type: 'ask.answer', ask: ask.id, option: asked.option, ...(asked.quick ? { quick: true as const } : {}) }
        : lineError('not-on-offer', `"${asked.option.slice(0, 100)}" is not on offer.`);
    case 'order':
      return orderFor(asked.order, ask, view);
    default:
      return ask.expects === 'values'
        ? checked({ by, type: 'seat.rate', values: asked.values })
        : lineError('not-on-offer', 'This ask takes one of its options.');
  }
}

/** At a stop an action that is refused just now is still one of the seat: the refusal says why. */
function isOnOffer(option: string, ask: Ask, view: View): boolean {
  return (
    optionsOf(ask, view).some(({ id }) => id === option) || (ask.kind === 'stop' && view.actions.some(({ id }) => id === option))
  );
}

function orderFor(order: readonly string[], ask: Ask, view: View): Command | LineError {
  if (ask.expects !== 'order') return lineError('not-on-offer', 'This ask takes one of its options.');
  const backlog = new Set(view.items.filter((item) => item.state === 'backlog').map(({ id }) => id));
  const stranger = order.find((id) => !backlog.has(id));
  if (stranger !== undefined)
    return lineError('not-on-offer', `"${stranger.slice(0, 100)}" does not stand in the Product Backlog.`);
  return checked({ by: ask.seat, type: 'ask.order', ask: ask.id, order });
}

function checked(command: unknown): Command | LineError {
  const read = readCommand(command);
  return read.ok ? read.command : lineError('not-on-offer', read.flaw);
}
