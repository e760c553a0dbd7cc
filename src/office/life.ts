import { jitter } from './sketch.ts';
import type { Studio } from './studio.ts';
import type { Company } from './things/company.ts';
import type { Gesture, Person } from './things/person.ts';

/** Boil: so many milliseconds a frame, three a second. */
const FRAME_MS = 333;

type Act = readonly Gesture[];

/** What somebody does at the desk, as frames. Only the one who acts is drawn anew. */
const acts: readonly Act[] = [
  // Types.
  [{ nod: 6, lean: 0.5 }, { nod: 2, lean: -0.4 }, { nod: 7, lean: 0.4 }, { nod: 1, lean: -0.5 }, { nod: 6, lean: 0.4 }, {}],
  // Takes a sip, or whatever else the second drawing has in its hands.
  [{ variant: 1 }, { variant: 1, nod: 10 }, { variant: 1, nod: 4, lean: 0.6 }, { variant: 1 }, { variant: 1, lean: -0.4 }, {}],
  // Turns to a colleague and back.
  [{ turned: true }, { turned: true, nod: 8 }, { turned: true, lean: 0.8 }, { turned: true, nod: 3 }, { turned: true }, {}],
  // Nods over the work.
  [{ nod: 10 }, {}, { nod: 8, lean: 0.4 }, {}],
];

/** The small life of the room: now and then one person at a desk does something. Nothing in it means anything. */
export class Life {
  private readonly studio: Studio;
  private readonly company: Company;
  private readonly next = jitter(7);
  private timer = 0;
  private acting: Person | null = null;

  constructor(studio: Studio, company: Company) {
    this.studio = studio;
    this.company = company;
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
    this.timer = window.setTimeout(() => this.choose(), 900 + (this.next() + 1) * 900);
  }

  private choose(): void {
    const idle = this.company.all().filter(({ isIdle }) => isIdle);
    const person = idle[Math.floor(((this.next() + 1) / 2) * idle.length)];
    const act = acts[Math.floor(((this.next() + 1) / 2) * acts.length)];
    if (person === undefined || act === undefined || document.hidden || !this.studio.motion.live) {
      this.rest();
      return;
    }
    this.acting = person;
    this.frame(person, act);
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
