import { openPack } from '../core/content/open-pack.ts';
import { type CompiledPack, PACK_FORMAT } from '../core/content/pack.ts';
import { abba, LENGTHS } from '../core/game/lengths.ts';
import { playRecording } from '../core/replay/recording.ts';
import type { Id, Seat } from '../core/sim/basics.ts';
import type { Fact } from '../core/sim/fact.ts';
import type { PackWords, Scenario } from '../core/sim/scenario.ts';
import type { Game, Play, Problem, Replayed, SaveSummary, SeasonResult, StartOptions } from './game.ts';
import type { LabQuestion } from './lab-worker.ts';
import { readSave, type SaveFile } from './save-file.ts';
import { createSession, type SessionHooks, type SessionStart } from './session.ts';
import { openSettings } from './settings.ts';
import { openStore } from './store.ts';

export interface PlayDeps {
  /** Fetches a file beside the page as parsed JSON: `packs/index.json`, `packs/city-tickets.json`. */
  readonly fetchJson: (path: string) => Promise<unknown>;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly random: () => number;
  readonly now: () => number;
}

/** The room's desk, and the words of the packs that have been opened. */
export interface PlayRoom extends Play {
  readonly pack: Id;
  wordsOf(pack: Id, language: string): Promise<PackWords | Problem>;
}

const FIRST_PACK = 'city-tickets';

function isProblem(value: object): value is Problem {
  return 'code' in value;
}

function summaryOf(slot: SaveSummary['slot'], file: SaveFile, seat: Seat, day: number): SaveSummary {
  const { recording } = file;
  return {
    slot,
    length: file.length,
    sprint: Math.min(recording.sprints, Math.floor(recording.end.tick / (recording.days * 16)) + 1),
    day,
    seat,
    seed: recording.seed,
    savedAt: file.savedAt,
    over: recording.end.phase === 'closed',
  };
}

/** Asks the lab in a worker of its own; the page goes on meanwhile. */
function askLab(question: LabQuestion): Promise<Replayed | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });
    const end = (answer: Replayed | null) => {
      worker.terminate();
      resolve(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<Replayed | null>) => end(data);
    worker.onerror = () => end(null);
    worker.postMessage(question);
  });
}

/** Opens the play room: packs by fetch, saves and settings of this device, games on the XState actor. */
export async function createPlay(deps: PlayDeps): Promise<PlayRoom> {
  const store = await openStore();
  const settings = openSettings(deps.storage);
  const packs = new Map<Id, CompiledPack>();
  let current: { file: SaveFile } | null = null;

  async function packOf(id: Id): Promise<CompiledPack | Problem> {
    const known = packs.get(id);
    if (known) return known;
    let json: unknown;
    try {
      json = await deps.fetchJson(`packs/${id}.json`);
    } catch (error) {
      // No connection is no fault of the pack: whoever asked says so and offers to try again.
      if (error instanceof TypeError) throw error;
      return error instanceof SyntaxError ? { code: 'broken-pack', where: id } : { code: 'unknown-pack', where: id };
    }
    const opened = openPack(json);
    if (!opened.ok) return { code: 'broken-pack', where: `${id}: ${opened.problem} (format ${PACK_FORMAT})` };
    packs.set(id, opened.pack);
    return opened.pack;
  }

  function hooksFor(id: string, scenario: Scenario, start: Pick<SessionStart, 'length' | 'counts' | 'plan'>): SessionHooks {
    return {
      keep: (file) => {
        current = { file };
        const { recording } = file;
        const played =
          recording.played[Math.min(recording.sprints - 1, Math.floor(recording.end.tick / (recording.days * 16)))] ??
          'scrum-master';
        const day = Math.floor((recording.end.tick % (recording.days * 16)) / 16) + 1;
        void store.put('auto', file, summaryOf('auto', file, played, day));
      },
      finished: (facts: readonly Fact[]) => {
        const result: SeasonResult = {
          id,
          finishedAt: deps.now(),
          length: start.length,
          seed: start.plan.seed,
          counts: start.counts,
          facts,
        };
        void store.addResult(result);
      },
      replay: (file, _facts, sprint) => askLab({ recording: file.recording, scenario, sprint }),
      saved: () => (store.state() === 'kept' ? 'kept' : 'not-kept'),
      now: deps.now,
    };
  }

  async function start(options: StartOptions): Promise<Game | Problem> {
    const pack = await packOf(options.pack ?? FIRST_PACK);
    if (isProblem(pack)) return pack;
    const seed = options.seed ?? Math.floor(deps.random() * 1_000_000) + 1;
    const shape = options.length === 'practice' ? { sprints: options.sprints ?? 1, days: 10 } : LENGTHS[options.length];
    const coin: Seat = deps.random() < 0.5 ? 'scrum-master' : 'product-owner';
    const first: Seat = options.order === 'sm' ? 'scrum-master' : options.order === 'po' ? 'product-owner' : coin;
    const played =
      options.length === 'practice'
        ? Array.from({ length: shape.sprints }, () => options.seat ?? 'scrum-master')
        : abba(first, shape.sprints);
    const counts =
      (options.length === 'season' || options.length === 'full') && (await store.isFirst(`${pack.scenario.id}/${seed}`));
    const plan = { seed, sprints: shape.sprints, days: shape.days, played };
    const id = `${pack.scenario.id}/${seed}/${deps.now()}`;
    const begin: SessionStart = { scenario: pack.scenario, length: options.length, plan, counts, opening: options.opening };
    return createSession(begin, hooksFor(id, pack.scenario, begin));
  }

  async function open(text: string): Promise<Game | Problem> {
    const file = readSave(text);
    if (isProblem(file)) return file;
    const pack = await packOf(file.recording.pack.id);
    if (isProblem(pack)) return pack;
    const { seed, sprints, days, played, team } = file.recording;
    const plan = { seed, sprints, days, played, ...(team === undefined ? {} : { team }) };
    const replay = playRecording(file.recording, pack.scenario);
    const base = { scenario: pack.scenario, length: file.length, plan, counts: file.counts, opening: false };
    const id = `${pack.scenario.id}/${seed}/${file.savedAt}`;
    if (replay.ok) {
      const resumed = {
        world: replay.run.world(),
        commands: file.recording.commands,
        facts: replay.run.takeFacts(),
        checkpoint: file.checkpoint,
      };
      return createSession({ ...base, resumed }, hooksFor(id, pack.scenario, base));
    }
    if (replay.problem === 'parts' && !file.forked) return { code: 'does-not-replay', where: `command ${replay.at + 1}` };
    // Older rules or another edition of the pack: the game goes on from its last Sprint Planning, and what was measured stays.
    const commands = file.recording.commands.filter(([tick]) => tick < file.checkpoint.at.tick);
    const resumed = { world: file.checkpoint, commands, facts: file.sheet, checkpoint: file.checkpoint, forked: true } as const;
    return createSession({ ...base, counts: false, resumed }, hooksFor(id, pack.scenario, base));
  }

  return {
    pack: FIRST_PACK,
    start,
    open,
    async resume(slot) {
      const text = await store.read(slot);
      return text === null ? { code: 'not-found', where: slot } : open(text);
    },
    saves: () => store.saves(),
    async keep(slot) {
      if (!current) return { code: 'not-found', where: slot };
      const [summary] = (await store.saves()).filter((entry) => entry.slot === 'auto');
      if (summary) await store.put(slot, current.file, { ...summary, slot });
      const state = store.state();
      return state === 'kept' ? null : { code: state === 'full' ? 'storage-full' : 'storage-absent' };
    },
    remove: (slot) => store.remove(slot),
    settings: () => settings.get(),
    change: (part) => settings.change(part),
    onSettings: (listener) => settings.listen(listener),
    results: () => store.results(),
    forget: () => store.forget(),
    storage: async () => store.state(),
    async wordsOf(id, language) {
      const pack = await packOf(id);
      return isProblem(pack) ? pack : (pack.words[language] ?? pack.words.en ?? {});
    },
  };
}
