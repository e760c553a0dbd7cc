import { moveClock, ordinaryPlayer, sendFromOutside, settleColleague, waitsForOutside } from '../game/outside.ts';
import { answerBy, type Run, startRun } from '../game/run.ts';
import { type Entry, markOf, type Recording, recordingOf } from '../replay/recording.ts';
import { playedSeat } from '../sim/gauges.ts';
import type { Player } from '../sim/player.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { SeasonPlan } from '../sim/season.ts';

/** Lets a program play the seat as if it sat outside, and gives back the recording, with a mark after each command. */
export function recordSeason(scenario: Scenario, plan: SeasonPlan, player: Player): Recording {
  const run = startRun(scenario, plan);
  const colleague = ordinaryPlayer(scenario);
  const commands: Entry[] = [];
  let marks = '';
  const outside: Run = {
    ...run,
    send(command) {
      const { tick, phase } = run.world().at;
      if (!sendFromOutside(run, colleague, command)) return false;
      commands.push([tick, phase, command]);
      marks += markOf(run.world());
      return true;
    },
  };
  settleColleague(run, colleague);
  while (run.world().at.phase !== 'closed') {
    if (waitsForOutside(run.world())) answerBy(outside, playedSeat(run.world()), player);
    else if (!moveClock(run, colleague)) break;
  }
  return recordingOf(run.world(), scenario, { commands, marks, ...(plan.team === undefined ? {} : { team: plan.team }) });
}
