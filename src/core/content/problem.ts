import type { BaseIssue } from 'valibot';
import { getDotPath } from 'valibot';

/** A mistake in a pack: the file, the place in it (`moments.3.answers.0`, empty = the file itself), and what to do about it. */
export interface PackProblem {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/** Gathers problems; checks get one of these and never throw. */
export type Report = (file: string, path: string, message: string) => void;

/** A valibot issue as a sentence for an author. Messages that a schema states itself are kept as they are. */
export function problemOf(file: string, issue: BaseIssue<unknown>): PackProblem {
  const path = getDotPath(issue as Parameters<typeof getDotPath>[0]) ?? '';
  return { file, path, message: sentenceOf(issue, path) };
}

function sentenceOf(issue: BaseIssue<unknown>, path: string): string {
  const key = path.slice(path.lastIndexOf('.') + 1);
  const expected = issue.expected ?? 'something else';
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `Unknown key "${key}". Remove it, or check its spelling.`;
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') return `The key "${key}" is missing. Add it.`;
  if (issue.type === 'strict_object') return `Expected a group of keys here, found ${issue.received}.`;
  if (issue.type === 'variant') return `"${key}" is ${issue.received}. It must be one of ${listed(expected)}.`;
  if (issue.type === 'picklist' || issue.type === 'literal')
    return `${issue.received} is not known here. Use ${listed(expected)}.`;
  return `Expected ${listed(expected)} here, found ${issue.received}.`;
}

function listed(expected: string): string {
  return expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', ');
}
