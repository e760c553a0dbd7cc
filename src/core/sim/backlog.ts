import type { Id, ItemKind } from './basics.ts';
import { guessOf, makeItem, potentialOf, SPREAD_OF_EVIDENCE } from './make-item.ts';
import { DICE, keyOf, knownKeyOf, roll, rollBelow } from './roll.ts';
import type { ItemTemplate } from './scenario.ts';
import type { Idea } from './shelf.ts';
import { EXPONENTIAL } from './tables.ts';
import { timesIn } from './times-in.ts';
import type { Audience, Turn } from './turn.ts';
import { clamp, emit } from './turn.ts';
import type { DraftItem, World } from './world.ts';

/** The Product Backlog is kept near this length: fewer items draw new ideas, more do not. */
export const BACKLOG_LENGTH = 25;

/** Rank from which an idea can lapse. */
export const LAPSES_FROM = 11;

/** Is it an idea that nobody has touched for half a Sprint and that lapses if it lies far down? */
export function canLapse({ at, season }: Pick<World, 'at' | 'season'>, item: World['items'][number]): boolean {
  return item.kind === 'feature' && item.worked === 0 && at.tick - item.since >= season.days * 8;
}

/** Items of the Product Backlog: not in a Sprint Backlog, not Done. */
export function backlogItems(world: Pick<World, 'items'>): readonly World['items'][number][] {
  return world.items.filter((item) => item.sprint === null && item.doneAt === null);
}

/** How well an idea is understood when it comes in. */
export function clarityOf(luck: number, key: number): number {
  return 250 + rollBelow(luck, DICE.clarity, 600, key);
}

/** The idea drawn by lot among those that fit, the first of equals; which idea has which lot is the season's. */
function drawIdea(ideas: readonly Idea[], lotOf: (idea: Idea) => number, fits: (idea: Idea) => boolean): Idea | undefined {
  let drawn: Idea | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const idea of ideas) {
    if (!fits(idea)) continue;
    const lot = lotOf(idea);
    if (lot >= least) continue;
    least = lot;
    drawn = idea;
  }
  return drawn;
}

/** Does nothing in the world come from an idea any more? In a long season all have been used, and this is asked of each of them. */
function isGone({ items }: Pick<World, 'items'>): (idea: Idea) => boolean {
  const here = new Set(items.map((item) => item.from));
  return ({ template }) => !here.has(template.id);
}

/** An idea of the pack that has not been used yet, drawn by the seed; a used one again under a new id when all are gone. */
export function drawTemplate(turn: Turn, from: ItemTemplate['from'], askedBy?: Id): { template: ItemTemplate; id: Id } | null {
  const { world, shelf } = turn;
  const { used } = world.product;
  const times = timesIn(used);
  const asker = askedBy === undefined ? 0 : knownKeyOf(askedBy);
  const lotOf = ({ key }: Idea) => roll(world.luck, DICE.template, key, asker);
  const asked = askedBy === undefined ? shelf.ideas : shelf.ideas.filter(({ template }) => template.askedBy === askedBy);
  const isFresh = ({ template }: Idea) => !times.has(template.id);
  const drawn =
    drawIdea(asked, lotOf, (idea) => idea.template.from === from && isFresh(idea)) ??
    drawIdea(asked, lotOf, isFresh) ??
    drawIdea(asked, lotOf, isGone(world));
  if (!drawn) return null;
  const { template } = drawn;
  const again = times.get(template.id) ?? 0;
  used.push(template.id);
  return { template, id: again === 0 ? template.id : `${template.id}.${again + 1}` };
}

/** The entry of the pack that an idea comes from: one that is drawn again has a number behind it. */
export function entryOfIdea(id: Id): Id {
  const last = id.charCodeAt(id.length - 1);
  return last >= ZERO && last <= ZERO + 9 ? id.replace(/\.\d+$/, '') : id;
}

const ZERO = '0'.charCodeAt(0);

function loudnessOf(turn: Turn, id: Id | null): { loudness?: number } {
  const loudness = id === null ? undefined : turn.shelf.stakeholders.get(id)?.loudness;
  return loudness === undefined ? {} : { loudness };
}

/** Puts a new idea at a place of the Product Backlog (default: the end). */
export function addIdea(turn: Turn, drawn: { template: ItemTemplate; id: Id }, audience: Audience = {}): DraftItem {
  const { world } = turn;
  const item = makeItem(
    world.seed,
    {
      id: drawn.id,
      from: drawn.template.id,
      kind: 'feature',
      askedBy: drawn.template.askedBy,
      ...loudnessOf(turn, drawn.template.askedBy),
      since: world.at.tick,
      clarity: clarityOf(world.seed, keyOf(drawn.id)),
      needs: (drawn.template.needs ?? []).filter((need) =>
        world.items.some((other) => other.id === need && other.doneAt === null),
      ),
    },
    EXPONENTIAL,
  );
  world.items.push(item);
  emit(turn, { type: 'item.added', item: item.id }, audience);
  return item;
}

/** What work can turn into. A bug that comes out of an item is titled after it; one that riders report has a title of its own, once at a time. */
function workTemplates({ world, shelf }: Turn, kind: ItemKind, parent: Id | null): readonly ItemTemplate[] {
  const all = shelf.workOf[kind];
  if (kind !== 'bug') return all;
  const fitting = all.filter((item) => item.from === (parent === null ? 'start' : 'later'));
  const fresh = fitting.filter((item) => parent !== null || !world.items.some((other) => other.from === item.id));
  return fresh.length > 0 ? fresh : fitting.length > 0 ? fitting : all;
}

/** A bug, follow-up, debt or improvement item made by the work itself. */
export function addWork(
  turn: Turn,
  plan: {
    readonly id: Id;
    /** A certain entry of the pack; without it one of the kind is drawn. */
    readonly from?: ItemTemplate;
    readonly kind: ItemKind;
    readonly parent: Id | null;
    readonly clarity: number;
    readonly toSprint: boolean;
  },
  audience: Audience = {},
): DraftItem | null {
  const { world } = turn;
  const kind = plan.kind;
  const pool = workTemplates(turn, kind, plan.parent);
  if (pool.length === 0) return null;
  const key = keyOf(plan.id);
  const drawn = pool[rollBelow(world.luck, DICE.template, pool.length, key)] as ItemTemplate;
  const template = plan.from ?? drawn;
  // `bug-slow.2-5`: what has a title of its own carries its entry in its id, so that it can be named when it is gone.
  const mark = plan.id.split('.').at(-1) ?? '';
  const id = plan.parent === null && kind === 'bug' ? `${template.id}.${mark}` : plan.id;
  if (world.items.some((item) => item.id === id)) return null;
  const item = makeItem(
    world.seed,
    {
      id,
      from: template.id,
      kind: template.kind,
      askedBy: null,
      since: world.at.tick,
      clarity: plan.clarity,
      parent: plan.parent,
      small: true,
    },
    EXPONENTIAL,
  );
  const at = plan.toSprint ? firstOpenPlace(world) : Math.min(world.items.length, 6 + (roll(world.seed, DICE.order, key) % 8));
  world.items.splice(at, 0, item);
  if (plan.toSprint) enterSprint(turn, item);
  emit(turn, { type: 'item.added', item: item.id }, audience);
  return item;
}

/** Additions go to the front of what is not started. */
function firstOpenPlace(world: World): number {
  const at = world.items.findIndex((item) => item.sprint !== null && item.started === null);
  return at < 0 ? 0 : at;
}

/** The Developers take an item into the Sprint Backlog. */
export function enterSprint(turn: Turn, item: DraftItem): void {
  const { world } = turn;
  item.sprint = world.at.sprint;
  item.sprints += 1;
  if (world.at.phase !== 'planning') world.sprint.added.push({ item: item.id, tick: world.at.tick });
}

/** An item goes back to the Product Backlog; what was worked on it stays in it. */
export function leaveSprint(turn: Turn, item: DraftItem, audience: Audience = {}): void {
  const { world } = turn;
  item.sprint = null;
  item.owner = null;
  item.started = null;
  item.inspectUntil = null;
  item.blockedBy = null;
  for (const person of world.people) if (person.item === item.id) person.item = null;
  world.impediments = world.impediments.filter((impediment) => !(impediment.blocks && impediment.on.includes(item.id)));
  emit(turn, { type: 'item.returned', item: item.id }, audience);
}

/** One more piece of evidence: the guess moves towards the truth and its range narrows. `was` keeps the range before. */
export function addEvidence(turn: Turn, item: DraftItem, pieces: number, audience: Audience = {}): void {
  if (item.evidence >= 3) return;
  const before = { low: item.guess.value - item.guess.spread, high: item.guess.value + item.guess.spread };
  item.evidence = clamp(item.evidence + pieces, 0, 3);
  const potential = potentialOf(turn.world.seed, item);
  item.guess = {
    value: guessOf(turn.world.seed, item, potential, item.evidence),
    spread: SPREAD_OF_EVIDENCE[item.evidence] ?? 4,
  };
  item.was = before;
  emit(turn, { type: 'item.narrowed', item: item.id }, audience);
}
