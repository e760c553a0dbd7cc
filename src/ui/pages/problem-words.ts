import type { Problem } from '../../play/game.ts';
import { pagesProblem } from '../../words/en/pages-problem.ts';
import { sayFrom } from '../../words/say.ts';

const say = sayFrom(pagesProblem);

/** What is wrong, where, and what to do, in one or two sentences. */
export function problemWords({ code, where }: Pick<Problem, 'code' | 'where'>): string {
  const what = say(`problem.${code}`);
  return where
    ? `${what} ${say('problem.where', { where })} ${say(`problem.${code}.do`)}`
    : `${what} ${say(`problem.${code}.do`)}`;
}
