import { describe, expect, it } from 'vitest';
import { playRecording } from '../../../src/core/replay/recording.ts';
import { RULES } from '../../../src/core/sim/rules-version.ts';
import { cityTickets } from '../play.ts';
import { PLOTS, readGolden, recordGolden, summaryOf } from './golden-replays.ts';

/**
 * Two seasons that were recorded once, with what came of them. A change that only moves code about leaves them untouched. If they fail, the
 * same commands on the same seed now lead elsewhere: either that was not meant, or it is a change of the rules or of the pack. Then the
 * rules' version goes up, and REGENERATE=replays npx vitest run tests/core/replay/golden.test.ts
 * records them anew: the summary in the diff says what has changed for players.
 */
const names = Object.keys(PLOTS);
if (process.env.REGENERATE === 'replays') for (const name of names) recordGolden(name);

describe.each(names)('the recorded season "%s"', (name) => {
  const golden = readGolden(name);

  it('is of the rules and the pack that ship', () => {
    const { hash, id } = cityTickets();
    expect(golden.recording).toMatchObject({ rules: RULES, pack: { id, hash } });
  });

  it('plays as it was recorded', () => {
    const replay = playRecording(golden.recording, cityTickets());
    expect(replay).toMatchObject({ ok: true, fingerprint: golden.recording.end.fingerprint });
    if (replay.ok) expect(summaryOf(replay.run.world(), replay.run.takeFacts())).toEqual(golden.summary);
  });
});
