import { isRecord } from '../core/replay/is-record.ts';
import type { Id } from '../core/sim/basics.ts';

/** One line to the program that plays. */
export type Message = { readonly type: string } & Readonly<Record<string, unknown>>;

/** One line from the program that plays, as far as it can be understood without knowing the game. */
export type Asked =
  | { readonly kind: 'option'; readonly answer: number; readonly option: Id; readonly quick: boolean }
  | { readonly kind: 'order'; readonly answer: number; readonly order: readonly Id[] }
  | { readonly kind: 'values'; readonly answer: number; readonly values: readonly unknown[] }
  | { readonly kind: 'command'; readonly command: Readonly<Record<string, unknown>> };

/** A line that changes nothing. */
export interface LineError {
  readonly type: 'error';
  readonly code: 'not-json' | 'not-understood' | 'unknown-id' | 'not-on-offer' | 'bad-command' | 'too-long';
  readonly message: string;
}

export function lineError(code: LineError['code'], message: string): LineError {
  return { type: 'error', code, message };
}

const HOW =
  'Send {"answer":ID,"option":"…"}, {"answer":ID,"order":[…]}, {"answer":ID,"values":[…]} or {"command":{"type":"…",…}}.';

/** Reads one line. Whatever comes, it does not throw. */
export function readLine(line: string): Asked | LineError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return lineError('not-json', 'The line is not JSON.');
  }
  if (!isRecord(value)) return lineError('not-understood', `The line is not an object. ${HOW}`);
  if (Object.hasOwn(value, 'answer')) return readAnswer(value);
  if (!Object.hasOwn(value, 'command')) return lineError('not-understood', `The line is neither an answer nor a command. ${HOW}`);
  return isRecord(value.command)
    ? { kind: 'command', command: value.command }
    : lineError('bad-command', 'A command is an object with a type.');
}

function readAnswer(value: Readonly<Record<string, unknown>>): Asked | LineError {
  const { answer, option, order, values } = value;
  if (typeof answer !== 'number') return lineError('unknown-id', 'An answer names the id of the ask, a number.');
  if (typeof option === 'string') return { kind: 'option', answer, option, quick: value.quick === true };
  if (Array.isArray(order) && order.every((id) => typeof id === 'string')) return { kind: 'order', answer, order };
  if (Array.isArray(values)) return { kind: 'values', answer, values };
  return lineError('not-understood', `An answer holds an option, or what the ask expects. ${HOW}`);
}
