import { abba } from '../core/game/lengths.ts';
import type { PackWords, Scenario } from '../core/sim/scenario.ts';
import { ProtocolGame } from './protocol-game.ts';
import type { Message } from './protocol-lines.ts';

/** What a player cannot leave out, a Sprint on average. */
export interface Path {
  readonly words: number;
  readonly clicks: number;
  readonly decisions: number;
}

interface AskLine {
  readonly id: number;
  readonly kind: string;
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

const SPRINTS = 4;

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

function askIn(messages: readonly Message[]): AskLine | undefined {
  return messages.find((message) => message.type === 'ask') as unknown as AskLine | undefined;
}

/** Plays a season by what has to be answered alone, and counts. At a stop nothing has to be read: going on is one answer. */
export function measurePath(scenario: Scenario, words: PackWords): Path {
  const game = new ProtocolGame({
    scenario,
    words,
    plan: { seed: 7, sprints: SPRINTS, days: 10, played: abba('scrum-master', SPRINTS) },
  });
  const sum = { words: 0, clicks: 0, decisions: 0 };
  for (let ask = askIn(game.open()); ask !== undefined; ) {
    sum.clicks += 1;
    if (ask.kind !== 'stop') {
      sum.decisions += 1;
      sum.words += [ask.text, ...ask.options.map((option) => option.text)].reduce((count, text) => count + wordsIn(text), 0);
    }
    ask = askIn(game.take(JSON.stringify({ answer: ask.id, option: ask.options[0]?.id })));
  }
  return { words: sum.words / SPRINTS, clicks: sum.clicks / SPRINTS, decisions: sum.decisions / SPRINTS };
}
