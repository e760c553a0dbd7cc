import type { Id } from '../core/sim/basics.ts';
import type { Director } from './director.ts';
import type { FaceId } from './faces.ts';
import { jitter } from './sketch.ts';
import type { Studio } from './studio.ts';
import type { Company } from './things/company.ts';
import type { Gesture, Person } from './things/person.ts';

/** Boil: so many milliseconds a frame, three a second. */
const FRAME_MS = 333;

type Act = readonly Gesture[];

const types: Act = [
  { nod: 6, lean: 0.5 },
  { nod: 2, lean: -0.4 },
  { nod: 7, lean: 0.4 },
  { nod: 1, lean: -0.5 },
  { nod: 6, lean: 0.4 },
  {},
];
/** A sip, or whatever else the other drawing has in its hands. */
const sips: Act = [
  { other: true },
  { other: true, nod: 10 },
  { other: true, nod: 4, lean: 0.6 },
  { other: true },
  { other: true, lean: -0.4 },
  {},
];
const turns: Act = [
  { turned: true },
  { turned: true, nod: 8 },
  { turned: true, lean: 0.8 },
  { turned: true, nod: 3 },
  { turned: true },
  {},
];
const nods: Act = [{ nod: 10 }, {}, { nod: 8, lean: 0.4 }, {}];
const laughs: Act = [{ face: 'laugh', nod: -8 }, { face: 'laugh', nod: 2, lean: 1 }, { face: 'laugh', nod: -8 }, {}];
const yawns: Act = [{ nod: -22, face: 'awe' }, { nod: -26, face: 'awe', lean: -1 }, { nod: 12, lean: 0.6 }, { nod: 22 }, {}];
const shakesHead: Act = [{ turned: true, nod: 8 }, { nod: 8 }, { turned: true, nod: 8, lean: -0.6 }, { nod: 14 }, {}];
const stares: Act = [{ lean: 2.4, nod: 10 }, { lean: 2.8, nod: 14 }, { lean: 2.4, nod: 10 }, { lean: -1.4, nod: -8 }, {}];

/** What somebody is likely to do, by the face they carry; and what everybody does. */
const usual: readonly Act[] = [types, types, sips, turns, nods];
const byFace: Partial<Readonly<Record<FaceId, readonly Act[]>>> = {
  smile: [types, laughs, turns, sips, laughs],
  driven: [types, types, types, stares],
  explaining: [turns, turns, nods],
  tired: [yawns, sips, yawns, types],
  concerned: [stares, turns, shakesHead],
  suspicious: [shakesHead, stares, turns],
  solemn: [stares, nods, yawns],
  fear: [stares, turns],
  angry: [shakesHead, types, shakesHead],
};

/** Every so many acts somebody gets up for a coffee. */
const COFFEE_EVERY = 5;

/**
 * The small life of the room: now and then one person at a desk does something. Nothing in it means anything. Whoever has done nothing
 * for longest is next, so nobody sits still all day.
 */
export class Life {
  private readonly studio: Studio;
  private readonly company: Company;
  private readonly director: Director;
  private readonly next = jitter(7);
  private readonly lastActed = new Map<Id, number>();
  private count = 0;
  private timer = 0;
  private acting: Person | null = null;

  constructor(studio: Studio, company: Company, director: Director) {
    this.studio = studio;
    this.company = company;
    this.director = director;
  }

  start(): void {
    this.stop();
    this.rest();
  }

  stop(): void {
    window.clearTimeout(this.timer);
    if (this.acting?.isIdle) this.acting.gesture({});
    this.acting = null;
  }

  private rest(): void {
    this.timer = window.setTimeout(() => this.choose(), 500 + (this.next() + 1) * 700);
  }

  private choose(): void {
    const person = this.longestStill();
    if (person === null || document.hidden || !this.studio.motion.live) return this.rest();
    this.count += 1;
    this.lastActed.set(person.id, this.count);
    if (this.count % COFFEE_EVERY === 0 && this.studio.plan.spots.coffee !== null) {
      this.director.fetchCoffee(person);
      return this.rest();
    }
    const acts = byFace[person.face] ?? usual;
    const act = acts[Math.floor(((this.next() + 1) / 2) * acts.length)] ?? types;
    this.acting = person;
    this.frame(person, act);
  }

  private longestStill(): Person | null {
    const since = ({ id }: Person): number => this.lastActed.get(id) ?? 0;
    return (
      this.company
        .all()
        .filter(({ isIdle, isHome }) => isIdle && isHome)
        .toSorted((a, b) => since(a) - since(b))[0] ?? null
    );
  }

  private frame(person: Person, act: Act): void {
    const [gesture, ...rest] = act;
    if (gesture === undefined || !person.isIdle) {
      this.acting = null;
      this.rest();
      return;
    }
    person.gesture(gesture);
    this.timer = window.setTimeout(() => this.frame(person, rest), FRAME_MS);
  }
}
