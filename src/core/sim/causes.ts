import type { Id } from './basics.ts';
import { arise } from './impediments.ts';
import type { Die } from './roll.ts';
import { DICE, drawOne, happens, keyOf, knownKeyOf, roll, rollBelow } from './roll.ts';
import type { CueTemplate } from './scenario.ts';
import type { Audience, Turn } from './turn.ts';
import { dayStamp, emit } from './turn.ts';
import { SLOW } from './wall.ts';

/** Chance a day, in millionths, that a hidden cause makes one of its symptoms at full strength. */
const SYMPTOM = 260_000;
/** Chance a day of an impediment that no cause is behind. */
const AMBIENT = 180_000;
/** What each rescue adds to it: a team that is used to being helped brings more and clears less. */
const WAITING = 18_000;
/** Chance a day that a cue of a cause can be seen in passing, at middling transparency. */
const SEEN = 80_000;
const NOISE = 80_000;

/** Whom a trouble hits: of those who are there, by a lot of their own for this trouble and day. */
function pickPeople({ world }: Turn, key: number, on: 'item' | 'person' | 'team'): Id[] {
  if (on === 'team') return [];
  const pool = on === 'person' ? world.people : world.items.filter((item) => item.sprint !== null && item.doneAt === null);
  const hit = drawOne<{ readonly id: Id; readonly key: number }>(pool, (one) =>
    roll(world.luck, DICE.cast, key ^ one.key, dayStamp(world)),
  );
  return hit ? [hit.id] : [];
}

/** Each day hidden causes keep making symptoms, and some troubles come by themselves. */
export function symptomsOfDay(turn: Turn): void {
  const { world, shelf } = turn;
  const day = dayStamp(world);
  for (const cause of world.causes) {
    const template = shelf.causes.get(cause.id);
    if (!template || template.symptoms.length === 0) continue;
    const key = knownKeyOf(cause.id);
    if (!happens(world.luck, DICE.symptom, SYMPTOM * (cause.strength / 1000), key, day)) continue;
    const symptom = shelf.impediments.get(
      template.symptoms[rollBelow(world.luck, DICE.template, template.symptoms.length, key, day)] as Id,
    );
    if (symptom)
      arise(
        turn,
        { template: symptom, cause: cause.id, on: pickPeople(turn, key, symptom.on), mark: 'day' },
        // Never the cause: what can be told would tell it.
        { why: ['rule/symptom'] },
      );
  }
  const waiting = Math.min(20, world.habits['asks-master'] ?? 0) * WAITING;
  if (!happens(world.luck, DICE.ambient, AMBIENT + waiting, day)) return;
  const { ambient } = shelf;
  const template = ambient[rollBelow(world.luck, DICE.ambient, Math.max(1, ambient.length), day, 1)];
  if (template) arise(turn, { template, cause: null, on: pickPeople(turn, keyOf(template.id), template.on), mark: 'day' });
}

type How = CueTemplate['by'][number];

/** Cues of a cause, and those of nothing, have a standing order: which comes next does not depend on when one looks. */
function nextCue({ world }: Turn, pool: readonly CueTemplate[], die: Die): CueTemplate | undefined {
  const fresh = pool.filter((cue) => !world.cues.some((seen) => seen.from === cue.id));
  return drawOne(fresh, (cue) => roll(world.luck, die, knownKeyOf(cue.id)));
}

function castOf(turn: Turn, template: CueTemplate, key: number): Record<string, Id> {
  const { world } = turn;
  const about: Record<string, Id> = {};
  for (const [at, [role, kind]] of Object.entries(template.about ?? {}).entries()) {
    const taken = Object.values(about);
    const pool =
      kind === 'person'
        ? world.people.map((person) => person.id)
        : world.items.filter((item) => item.sprint !== null && item.doneAt === null).map((item) => item.id);
    const open = pool.filter((id) => !taken.includes(id));
    const id = drawOne(open, (one) => roll(world.luck, DICE.cast, key ^ keyOf(one), at + 1));
    if (id) about[role] = id;
  }
  return about;
}

function place(turn: Turn, template: CueTemplate, cause: Id | null, audience: Audience): boolean {
  const { world } = turn;
  const id = `cue.${world.at.sprint}-${world.at.day}.${template.id}`;
  if (world.cues.some((cue) => cue.from === template.id || cue.id === id)) return false;
  const about = castOf(turn, template, keyOf(id));
  if (Object.keys(about).length < Object.keys(template.about ?? {}).length) return false;
  world.cues.push({ id, from: template.id, cause, about, pinned: null, tick: world.at.tick });
  world.seats['scrum-master'].news += 1;
  emit(turn, { type: 'cue.noticed', cue: id, from: template.id, about }, { ...audience, seen: 'scrum-master' });
  for (const hunch of template.fits) {
    if (!world.hunches.some((other) => other.cause === hunch)) {
      if (world.hunches.filter((other) => other.state === 'open').length < 6)
        world.hunches.push({ cause: hunch, state: 'open', since: world.at.tick });
    }
  }
  return true;
}

/** A cue of one cause, met in one way. False if there is none left to notice. */
export function noticeCueOf(turn: Turn, cause: Id, how: How | 'any', audience: Audience = {}): boolean {
  const template = turn.shelf.causes.get(cause);
  if (!template) return false;
  const met = template.cues.filter((cue) => how === 'any' || cue.by.includes(how));
  const cue = nextCue(turn, met, DICE.cueOf);
  return cue ? place(turn, cue, cause, audience) : false;
}

/** A look, a talk, a listening ear: up to `count` cues, of the causes at work or of nothing at all. */
export function notice(turn: Turn, how: How, { count, key }: { count: number; key: number }, audience: Audience = {}): number {
  const { world, scenario } = turn;
  let found = 0;
  const active = world.causes.filter((cause) => cause.strength > 200);
  const day = dayStamp(world);
  for (let at = 0; at < count; at++) {
    const isNoise = rollBelow(world.luck, DICE.cue, active.length * 10 + 4, key + at, day) < 4;
    const cause = isNoise
      ? undefined
      : drawOne(active, (one) => roll(world.luck, DICE.cue, (key + at) ^ knownKeyOf(one.id), day));
    if (cause) {
      if (noticeCueOf(turn, cause.id, how, audience)) found += 1;
      continue;
    }
    const pool = scenario.noise.filter((cue) => cue.by.includes(how));
    const noise = nextCue(turn, pool, DICE.noise);
    if (noise && place(turn, noise, null, audience)) found += 1;
  }
  return found;
}

/** What can be seen in passing: more where the team's work is transparent. */
export function cuesOfDay(turn: Turn, half: 0 | 1): void {
  const { world, scenario } = turn;
  const stamp = dayStamp(world) * 2 + half;
  for (const cause of world.causes) {
    const chance = Math.floor((SEEN * (500 + world.team.transparency) * cause.strength) / 2_000_000);
    if (cause.strength > 200 && happens(world.luck, DICE.cue, chance, knownKeyOf(cause.id), stamp))
      noticeCueOf(turn, cause.id, 'seen');
  }
  if (!happens(world.luck, DICE.noise, NOISE / 2, stamp)) return;
  const pool = scenario.noise.filter((cue) => cue.by.includes('seen'));
  const noise = nextCue(turn, pool, DICE.noise);
  if (noise) place(turn, noise, null, {});
}

/** What was treated and never was there: known when the treatment has had its time. */
function clearWrongTreatments(turn: Turn): void {
  const { world, shelf } = turn;
  for (const hunch of world.hunches) {
    if (hunch.state !== 'in-treatment' || world.causes.some((cause) => cause.id === hunch.cause)) continue;
    const takes = Math.floor(((shelf.causes.get(hunch.cause)?.treat.takes ?? 0) * SLOW) / 10);
    if (world.at.tick < hunch.since + takes) continue;
    hunch.state = 'cleared';
    emit(turn, { type: 'cause.cleared', cause: hunch.cause }, { why: ['rule/treatment'], seen: 'scrum-master' });
    world.seats['scrum-master'].news += 1;
  }
}

/** Causes under treatment fade until they end. */
export function causesAtDawn(turn: Turn): void {
  const { world } = turn;
  clearWrongTreatments(turn);
  for (const cause of [...world.causes]) {
    if (cause.endsAt === null) continue;
    cause.strength = Math.max(0, Math.min(cause.strength, 600));
    if (cause.endsAt > world.at.tick) continue;
    world.causes = world.causes.filter((other) => other.id !== cause.id);
    const hunch = world.hunches.find((other) => other.cause === cause.id);
    if (hunch) hunch.state = 'treated';
    emit(turn, { type: 'cause.ended', cause: cause.id }, { why: [`treated/${cause.id}`] });
    for (const impediment of [...world.impediments])
      if (impediment.cause === cause.id) impediment.left = Math.min(impediment.left, 20);
    world.seats['scrum-master'].news += 2;
  }
}
