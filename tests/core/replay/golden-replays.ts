import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/fresh-build.mjs';
import { toolsFor } from '../../../src/core/game/tools.ts';
import { recordSeason } from '../../../src/core/lab/record-season.ts';
import { shippedPlayer } from '../../../src/core/players/shipped.ts';
import { playRecording, type Recording } from '../../../src/core/replay/recording.ts';
import type { Fact } from '../../../src/core/sim/fact.ts';
import type { Player } from '../../../src/core/sim/player.ts';
import type { SeasonPlan } from '../../../src/core/sim/season.ts';
import type { World } from '../../../src/core/sim/world.ts';
import { cityTickets } from '../play.ts';

/** How a recorded season went, in figures that a person can read in a diff. */
export interface Summary {
  readonly sprints: readonly Pick<
    World['history'][number],
    'sprint' | 'seat' | 'committed' | 'done' | 'goalMet' | 'value' | 'outcome' | 'meters' | 'effectiveness'
  >[];
  readonly ending: string | null;
  /** How many facts of each kind. */
  readonly facts: Readonly<Record<string, number>>;
}

export interface GoldenReplay {
  readonly recording: Recording;
  readonly summary: Summary;
}

interface Plot {
  readonly player: string;
  readonly plan: SeasonPlan;
}

/** The recorded seasons: one as people play, a season of four Sprints, and one of odd turns, a taster played at random. */
export const PLOTS: Readonly<Record<string, Plot>> = {
  'season-by-the-ordinary-player': {
    player: 'journeyman',
    plan: { seed: 7, sprints: 4, days: 10, played: ['scrum-master', 'product-owner', 'product-owner', 'scrum-master'] },
  },
  'taster-at-random': {
    player: 'random',
    plan: { seed: 23, sprints: 2, days: 5, played: ['product-owner', 'scrum-master'], team: 5 },
  },
};

export function summaryOf(world: World, facts: readonly Fact[]): Summary {
  const sprints = world.history.map(({ sprint, seat, committed, done, goalMet, value, outcome, meters, effectiveness }) => ({
    sprint,
    seat,
    committed,
    done,
    goalMet,
    value,
    outcome,
    meters,
    effectiveness,
  }));
  const counts: Record<string, number> = {};
  for (const { type } of [...facts].sort((a, b) => (a.type < b.type ? -1 : 1))) counts[type] = (counts[type] ?? 0) + 1;
  const ending = facts.flatMap((fact) => (fact.type === 'season.ended' ? [fact.ending] : []))[0] ?? null;
  return { sprints, ending, facts: counts };
}

function fileOf(name: string): URL {
  return new URL(`../../replays/${name}.json`, import.meta.url);
}

export function readGolden(name: string): GoldenReplay {
  return JSON.parse(readFileSync(fileOf(name), 'utf8')) as GoldenReplay;
}

/** Plays a plot anew and writes it down, formatted like the rest of the project: one command a line, so that a diff can be read. */
export function recordGolden(name: string): void {
  const { player, plan } = PLOTS[name] as Plot;
  const scenario = cityTickets();
  const recording = recordSeason(scenario, plan, shippedPlayer(player, toolsFor(scenario)) as Player);
  const replay = playRecording(recording, scenario);
  if (!replay.ok) throw new Error(`${name} cannot be played again`);
  const golden: GoldenReplay = { recording, summary: summaryOf(replay.run.world(), replay.run.takeFacts()) };
  writeFileSync(fileOf(name), JSON.stringify(golden));
  spawnSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', fileOf(name).pathname]);
}
