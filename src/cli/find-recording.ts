import { isRecord } from '../core/replay/is-record.ts';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A recording, or what carries one: a game kept by the page, a line of the protocol. */
function carried(value: unknown): unknown {
  if (!isRecord(value)) return null;
  if (isRecord(value.recording)) return value.recording;
  return Object.hasOwn(value, 'commands') || Object.hasOwn(value, 'format') ? value : null;
}

/** Finds the recording in the text of a file: the text as a whole, or the last of its lines that carries one. Null = there is none. */
export function findRecording(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  const whole = parsed(plain);
  if (whole !== undefined) return carried(whole);
  const lines = plain.split('\n').filter((line) => line.includes('"recording"'));
  return carried(parsed(lines.at(-1) ?? ''));
}
