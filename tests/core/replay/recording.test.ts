import { describe, expect, it } from 'vitest';
import { moveTo, ordinaryPlayer, sendFromOutside } from '../../../src/core/game/outside.ts';
import type { Run } from '../../../src/core/game/run.ts';
import { toolsFor } from '../../../src/core/game/tools.ts';
import { recordSeason } from '../../../src/core/lab/record-season.ts';
import { shippedPlayer } from '../../../src/core/players/shipped.ts';
import { fingerprintOf } from '../../../src/core/replay/fingerprint.ts';
import { playRecording, type Recording } from '../../../src/core/replay/recording.ts';
import type { Seat } from '../../../src/core/sim/basics.ts';
import type { Player } from '../../../src/core/sim/player.ts';
import { startActor } from '../../../src/play/actor-run.ts';
import { cityTickets } from '../play.ts';

const scenario = cityTickets();

function recorded(player: string, played: readonly Seat[], more: { seed: number; days: number; team?: number }): Recording {
  const tools = toolsFor(scenario);
  return recordSeason(scenario, { ...more, sprints: played.length, played }, shippedPlayer(player, tools) as Player);
}

const RECORDINGS: readonly (readonly [string, Recording])[] = [
  ['the ordinary player in both seats', recorded('journeyman', ['scrum-master', 'product-owner'], { seed: 5, days: 10 })],
  ['a player at random in a taster', recorded('random', ['product-owner', 'scrum-master'], { seed: 6, days: 5 })],
  ['a bystander in a small team', recorded('bystander', ['scrum-master'], { seed: 8, days: 10, team: 3 })],
];

/** Plays a recording on any run, the way `playRecording` does on a walk of its own. */
function playOn(run: Run, recording: Recording): string {
  const colleague = ordinaryPlayer(scenario);
  for (const [tick, phase, command] of recording.commands) {
    expect(moveTo(run, colleague, { tick, phase })).toBe(true);
    expect(sendFromOutside(run, colleague, command)).toBe(true);
  }
  expect(moveTo(run, colleague, recording.end)).toBe(true);
  return fingerprintOf(run.world());
}

describe.each(RECORDINGS)('a recording of %s', (_, recording) => {
  it('replays to the same fingerprint, with the same mark after each command', () => {
    expect(playRecording(recording, scenario)).toMatchObject({ ok: true, fingerprint: recording.end.fingerprint });
  });

  it('replays to the same fingerprint through the machine as the page runs it', () => {
    const { seed, sprints, days, played, team } = recording;
    const run = startActor(scenario, { seed, sprints, days, played, ...(team === undefined ? {} : { team }) });
    expect(playOn(run, recording)).toBe(recording.end.fingerprint);
    run.stop();
  });

  it('is the same after a way through a file', () => {
    expect(playRecording(JSON.parse(JSON.stringify(recording)), scenario).ok).toBe(true);
  });
});

describe('a recording that was changed', () => {
  const [, original] = RECORDINGS[0] as (typeof RECORDINGS)[number];
  const answered = original.commands.findIndex(
    ([, , command]) => command.type === 'ask.answer' && command.ask.startsWith('facilitate.planning'),
  );

  function withOption(option: string, marks = original.marks): Recording {
    const commands = original.commands.map(([tick, phase, command], at) =>
      at === answered && command.type === 'ask.answer'
        ? ([tick, phase, { ...command, option }] as const)
        : ([tick, phase, command] as const),
    );
    const { marks: _, ...bare } = original;
    return { ...bare, commands, ...(marks === undefined ? {} : { marks }) };
  }

  function otherOption(): string {
    const taken = original.commands[answered]?.[2];
    const formats = scenario.formats.filter((format) => format.event === 'planning').map((format) => format.id);
    return formats.find((id) => taken?.type === 'ask.answer' && id !== taken.option) ?? '';
  }

  it('parts at the very command, because the world after it has another mark', () => {
    expect(playRecording(withOption(otherOption()), scenario)).toMatchObject({ ok: false, problem: 'parts', at: answered });
  });

  it('parts where a command cannot be taken at all', () => {
    expect(playRecording(withOption('no-such-format', undefined), scenario)).toMatchObject({
      ok: false,
      problem: 'parts',
      at: answered,
    });
  });

  it('without marks parts at the latest at the end', () => {
    const replay = playRecording({ ...withOption(otherOption()), marks: '' }, scenario);
    expect(replay.ok).toBe(false);
    expect(replay.ok ? -1 : replay.at).toBeGreaterThan(answered);
  });

  it('is not played under other rules, or on another pack', () => {
    expect(playRecording({ ...original, rules: original.rules + 1 }, scenario)).toMatchObject({
      ok: false,
      problem: 'other-rules',
    });
    expect(playRecording({ ...original, pack: { ...original.pack, hash: '0' } }, scenario)).toMatchObject({
      ok: false,
      problem: 'other-pack',
    });
  });
});
