import { describe, expect, it } from 'vitest';
import { abba } from '../../../src/core/game/lengths.ts';
import { ordinaryPlayer, sendFromOutside } from '../../../src/core/game/outside.ts';
import { startRun } from '../../../src/core/game/run.ts';
import { toolsFor } from '../../../src/core/game/tools.ts';
import { recordSeason } from '../../../src/core/lab/record-season.ts';
import { shippedPlayer } from '../../../src/core/players/shipped.ts';
import { packRecording, unpackRecording } from '../../../src/core/replay/pack-recording.ts';
import { markOf, type Recording, recordingOf } from '../../../src/core/replay/recording.ts';
import type { Command } from '../../../src/core/sim/command.ts';
import { HABITS } from '../../../src/core/sim/habits.ts';
import type { Player } from '../../../src/core/sim/player.ts';
import type { Scenario } from '../../../src/core/sim/scenario.ts';
import { cityTickets } from '../play.ts';

/**
 * A link holds at most 2,000 letters, six bits each, and a season has to fit whoever played it. If this no longer holds, the packing must
 * become denser (`command-code.ts`), never the season poorer.
 */
const MOST_BYTES = 1_450;
const scenario = cityTickets();

function player(name: string, world: Scenario = scenario): Player {
  return shippedPlayer(name, toolsFor(world)) as Player;
}

/** Plays as the ordinary player, and before each answer moves items to and fro, pins and unpins, and thinks again about left-over time. */
function chatty(): Player {
  const ordinary = player('journeyman');
  const talked = new Map<string, number>();
  return (view, ask, draw) => {
    const times = (talked.get(`${view.at.sprint} ${ask.id}`) ?? 0) + 1;
    talked.set(`${view.at.sprint} ${ask.id}`, times);
    if (times > 2) return ordinary(view, ask, draw);
    const by = view.seat;
    const at = (list: readonly { readonly id: string }[], what: string) => list[draw(what) % Math.max(1, list.length)]?.id ?? '';
    const commands: Command[] =
      by === 'product-owner'
        ? [1, 2, 3].map((n) => ({
            by,
            type: 'backlog.move',
            item: at(view.items, `${times} ${n}`),
            to: draw(`to ${times} ${n}`) % 12,
          }))
        : [1, 2].map((n) => ({
            by,
            type: 'cue.pin',
            cue: at(view.wall.cues, `${times} ${n}`),
            hunch: n === 1 ? null : (view.wall.hunches[0]?.cause ?? null),
          }));
    const habit = HABITS[by][draw(`habit ${times}`) % HABITS[by].length] ?? '';
    return { commands: [...commands, { by, type: 'seat.habit', habit }] };
  };
}

function season(who: Player, sprints = 4, seed = 11): Recording {
  return recordSeason(scenario, { seed, sprints, days: 10, played: abba('product-owner', sprints) }, who);
}

function unpacked(bytes: Uint8Array): Recording | null {
  const read = unpackRecording(bytes);
  return read.ok ? read.packed.play(scenario) : null;
}

const SEASONS: readonly (readonly [string, Recording])[] = [
  ['the ordinary player', season(player('journeyman'))],
  ['the expert', season(player('expert'))],
  ['a player at random', season(player('random'), 4, 12)],
  ['somebody who tries everything twice', season(chatty(), 4, 13)],
];

describe.each(SEASONS)('a season of %s as a link', (_, recording) => {
  const bytes = packRecording(recording, scenario) ?? new Uint8Array();

  it('fits', () => {
    expect(bytes.length).toBeGreaterThan(100);
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('comes out as it went in, with every command, mark and fingerprint', () => {
    expect(unpacked(bytes)).toEqual(recording);
  });
});

describe('what hardly anybody does', () => {
  /** An item moved to a place in the Product Backlog, and nothing else. */
  function moved(to: number, seed = 7): Recording {
    const run = startRun(scenario, { seed, sprints: 1, days: 5, played: ['product-owner'] }, { meters: true });
    const item = run.world().items.find(({ sprint }) => sprint === null)?.id ?? '';
    const command: Command = { by: 'product-owner', type: 'backlog.move', item, to };
    if (!sendFromOutside(run, ordinaryPlayer(scenario), command)) throw new Error('The command was refused.');
    return recordingOf(run.world(), scenario, { commands: [[0, 'planning', command]], marks: markOf(run.world()) });
  }

  it('comes out as it went in: a place far below the last item, or above the first', () => {
    for (const to of [-5, 2 ** 31, 2 ** 33, Number.MAX_SAFE_INTEGER])
      expect(unpacked(packRecording(moved(to), scenario) ?? new Uint8Array())).toEqual(moved(to));
  });

  it('makes no link rather than one of another season', () => {
    expect(packRecording(moved(3, -(2 ** 31)), scenario)).toBeNull();
    expect(unpacked(packRecording(moved(3, 2 ** 31 - 1), scenario) ?? new Uint8Array())?.seed).toBe(2 ** 31 - 1);
  });
});
