import { openPack } from '../core/content/open-pack.ts';
import { type CompiledPack, PACK_FORMAT } from '../core/content/pack.ts';
import { abba, LENGTHS } from '../core/game/lengths.ts';
import { fingerprintOf } from '../core/replay/fingerprint.ts';
import { MOST_RECORDED } from '../core/replay/read-recording.ts';
import { type Id, SEATS, type Seat } from '../core/sim/basics.ts';
import type { PackWords } from '../core/sim/scenario.ts';
import { fetchTranslation } from './fetch-translation.ts';
import { fetchWorlds } from './fetch-worlds.ts';
import type { Game, PackedRun, Play, Problem, Replay, SeasonResult, StartOptions } from './game.ts';
import { askLab } from './lab.ts';
import { openReplay } from './open-replay.ts';
import { openSave } from './open-save.ts';
import { linkOf, playLetters, readLetters } from './packed-run.ts';
import { readSave } from './read-save.ts';
import { summaryOf } from './save-file.ts';
import { createSession, type Session, type SessionHooks } from './session.ts';
import type { SessionStart } from './session-start.ts';
import { openSettings } from './settings.ts';
import { askToStay, storageRoom } from './storage-room.ts';
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
  /** English stands wherever the language has no text of its own. */
  wordsOf(pack: Id, language: string): Promise<PackWords | Problem>;
}

const FIRST_PACK = 'city-tickets';

function isProblem(value: object): value is Problem {
  return 'code' in value;
}

/** What a link asked for that no game can be: one that could not be kept and opened again. */
function flawOfStart({ seat = 'scrum-master', sprints = 1 }: StartOptions): string | null {
  if (!SEATS.includes(seat)) return 'seats';
  return sprints >= 1 && sprints <= MOST_RECORDED.sprints ? null : `sprints=${sprints}`;
}

/** Opens the play room: packs by fetch, saves and settings of this device, games on the XState actor. */
export async function createPlay(deps: PlayDeps): Promise<PlayRoom> {
  const store = await openStore();
  const settings = openSettings(deps.storage);
  const packs = new Map<Id, CompiledPack>();
  let current: Session | null = null;

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

  function begin(start: SessionStart): Game {
    current = createSession(start, hooksFor(start));
    return current;
  }

  function hooksFor(start: SessionStart): SessionHooks {
    return {
      keep: (kept) => {
        const slot = start.branch ? 'branch' : 'auto';
        void store.put(slot, kept.file, summaryOf(slot, kept));
      },
      finished: (facts, { world, run }) => {
        const result: SeasonResult = {
          // The same season, opened again from a save or a file, is the same result; one played on from a run never is.
          id: `${start.scenario.id}/${start.plan.seed}/${fingerprintOf(world)}${start.branch ? '/branch' : ''}`,
          pack: start.scenario.id,
          finishedAt: deps.now(),
          length: start.length,
          seed: start.plan.seed,
          counts: start.counts,
          facts,
          ...(run !== null && { run }),
        };
        void store.addResult(result).then(askToStay);
      },
      lab: ({ recording }, ask, tell) => askLab({ recording, scenario: start.scenario, ask }, tell),
      saved: () => (store.state() === 'kept' ? 'kept' : 'not-kept'),
      now: deps.now,
    };
  }

  async function start(options: StartOptions): Promise<Game | Problem> {
    const flaw = flawOfStart(options);
    if (flaw !== null) return { code: 'bad-link', where: flaw };
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
    return begin({ scenario: pack.scenario, length: options.length, plan, counts, opening: options.opening });
  }

  async function replay(letters: string): Promise<Replay | Problem> {
    const packed = readLetters(letters);
    if ('code' in packed) return packed;
    const pack = await packOf(packed.pack.id);
    if (isProblem(pack)) return pack;
    const recording = playLetters(packed, pack.scenario);
    if ('code' in recording) return recording;
    // Whoever has looked at a run knows its world: it is no first attempt any more.
    await store.isFirst(`${pack.scenario.id}/${recording.seed}`);
    return openReplay(recording, pack.scenario, begin);
  }

  async function packed(from: Parameters<Play['packed']>[0]): Promise<PackedRun | Problem> {
    const text = 'text' in from ? from.text : await store.read(from.slot);
    if (text === null) return { code: 'not-found' };
    const file = readSave(text);
    if (isProblem(file)) return file;
    const pack = await packOf(file.recording.pack.id);
    if (isProblem(pack)) return pack;
    const link = linkOf(file.recording, pack.scenario);
    return isProblem(link) ? link : { packed: link.letters, over: file.recording.end.phase === 'closed' };
  }

  async function open(text: string): Promise<Game | Problem> {
    const file = readSave(text);
    if (isProblem(file)) return file;
    const pack = await packOf(file.recording.pack.id);
    if (isProblem(pack)) return pack;
    const opened = openSave(file, pack.scenario);
    return isProblem(opened) ? opened : begin(opened);
  }

  return {
    pack: FIRST_PACK,
    start,
    worlds: () => fetchWorlds(deps.fetchJson, FIRST_PACK),
    open,
    packed,
    replay,
    async resume(slot) {
      const text = await store.read(slot);
      return text === null ? { code: 'not-found', where: slot } : open(text);
    },
    saves: () => store.saves(),
    async keep(slot) {
      if (!current) return { code: 'not-found', where: slot };
      const kept = current.kept();
      await store.put(slot, kept.file, summaryOf(slot, kept));
      const state = store.state();
      if (state === 'kept') void askToStay();
      return state === 'kept' ? null : { code: state === 'full' ? 'storage-full' : 'storage-absent' };
    },
    remove: (slot) => store.remove(slot),
    file: (slot) => store.read(slot),
    settings: () => settings.get(),
    change: (part) => settings.change(part),
    onSettings: (listener) => settings.listen(listener),
    results: () => store.results(),
    forget: () => store.forget(),
    storage: async () => store.state(),
    room: storageRoom,
    async wordsOf(id, language) {
      const pack = await packOf(id);
      if (isProblem(pack)) return pack;
      const english = pack.words.en ?? {};
      return language === 'en' ? english : { ...english, ...(await fetchTranslation(deps.fetchJson, { pack: id, language })) };
    },
  };
}
