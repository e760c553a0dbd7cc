import { ProtocolGame, type ProtocolSetting } from '../../src/cli/protocol-game.ts';
import type { Message } from '../../src/cli/protocol-lines.ts';
import type { Seat } from '../../src/core/sim/basics.ts';
import type { View } from '../../src/core/sim/view.ts';
import { cityPack } from './city-pack.ts';

/** The line that asks, as a program sees it. */
export interface AskLine {
  readonly type: 'ask';
  readonly id: number;
  readonly kind: string;
  readonly moment?: string;
  readonly phase: string;
  readonly sprint: number;
  readonly day: number;
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly minutes: number }[];
  readonly expects?: 'order' | 'values';
  readonly view: View;
}

export function newGame(played: readonly Seat[], more: Partial<ProtocolSetting['plan']> = {}): ProtocolGame {
  const { scenario, words } = cityPack();
  return new ProtocolGame({
    scenario,
    words: words.en ?? {},
    plan: { seed: 7, sprints: played.length, days: 10, played, ...more },
  });
}

/** What a program reads: the same lines, through JSON. */
export function heard(messages: readonly Message[]): readonly Message[] {
  return messages.map((message) => JSON.parse(JSON.stringify(message)) as Message);
}

export function askIn(messages: readonly Message[]): AskLine | undefined {
  return messages.find((message) => message.type === 'ask') as unknown as AskLine | undefined;
}

/** Plays to the end by options alone; gives back every line that was heard. */
export function playByOptions(game: ProtocolGame, choose: (ask: AskLine) => number): readonly Message[] {
  const lines: Message[] = [...heard(game.open())];
  for (let ask = askIn(lines); ask !== undefined; ) {
    const option = ask.options[choose(ask)]?.id ?? '';
    const more = heard(game.take(JSON.stringify({ answer: ask.id, option })));
    lines.push(...more);
    ask = askIn(more);
  }
  return lines;
}
