import type { Id } from '../core/sim/basics.ts';
import type { Beat } from './choreography.ts';
import type { Spot } from './plan/plan-types.ts';
import { besideOf } from './plan/spot-of.ts';
import type { Studio } from './studio.ts';
import type { Board } from './things/board.ts';
import type { Company } from './things/company.ts';
import type { Door } from './things/door.ts';
import type { Dusk } from './things/dusk.ts';
import type { Person } from './things/person.ts';
import type { Whereabouts } from './whereabouts.ts';

const GATHER_MS = 1500;
const VISIT_MS = 1400;
const COFFEE_MS = 900;
const LONGEST_WAIT_MS = 2500;
/** Between two who come in one after the other. */
const ARRIVAL_MS = 80;
/** So many things can wait for one person; what is more would be played long after it happened. */
const MOST_WAITING = 2;

interface Stage {
  readonly company: Company;
  readonly board: Board;
  readonly door: Door;
  readonly dusk: Dusk;
}

interface Chain {
  readonly tail: Promise<void>;
  readonly waiting: number;
}

/** Plays beats with the people and notes of the room. Whatever it does ends with everybody back where the snapshot has them. */
export class Director {
  private readonly studio: Studio;
  private readonly stage: Stage;
  private readonly pauses = new Set<number>();
  /** What each person is at, and how much waits behind it. */
  private readonly chains = new Map<Id, Chain>();
  private promised: ReadonlySet<Beat> = new Set();
  private places: ReadonlyMap<Id, Whereabouts> = new Map();
  /** Goes up when everything ends: what was ordered before does not begin any more. */
  private round = 0;

  constructor(studio: Studio, stage: Stage) {
    this.studio = studio;
    this.stage = stage;
  }

  /** Before the snapshot is shown: notes that will be carried stay where they hang. */
  prepare(beats: readonly Beat[], places: readonly Whereabouts[]): void {
    this.places = new Map(places.map((place) => [place.id, place]));
    this.promised = new Set(beats.filter((beat) => beat.do === 'carry' && this.canCarry(beat.person)));
    for (const beat of this.promised) if (beat.do === 'carry') this.stage.board.hold(beat.item);
  }

  /** After the snapshot has been shown. */
  run(beats: readonly Beat[]): void {
    if (beats.some((beat) => beat.do === 'dawn')) this.morning();
    if (beats.some((beat) => beat.do === 'gather')) this.gather();
    for (const beat of beats) {
      if (!('person' in beat) || (beat.do === 'carry' && !this.promised.has(beat))) continue;
      const person = this.stage.company.get(beat.person);
      const isTaken = person !== null && this.queue(person, () => this.play(person, beat));
      // What nobody will carry goes to its place by itself.
      if (!isTaken && beat.do === 'carry') void this.stage.board.release(beat.item);
    }
  }

  /** Somebody who has nothing else to do goes for a coffee. */
  fetchCoffee(person: Person): void {
    const { coffee } = this.studio.plan.spots;
    if (coffee !== null && !this.chains.has(person.id)) this.queue(person, () => this.standAt(person, coffee, COFFEE_MS));
  }

  /** Ends everything at once. */
  cut(): void {
    this.round += 1;
    for (const pause of this.pauses) window.clearTimeout(pause);
    this.pauses.clear();
    this.chains.clear();
    this.stage.dusk.cut();
    this.stage.company.standStill();
    this.stage.board.releaseAll();
  }

  private canCarry(id: Id): boolean {
    const isHere = this.stage.company.get(id) !== null && this.places.get(id)?.place !== 'left';
    return isHere && this.studio.plan.spots.carry !== null && (this.chains.get(id)?.waiting ?? 0) < MOST_WAITING;
  }

  /** One thing after the other for each person; between them they are nobody's. False: too much waits already. */
  private queue(person: Person, act: () => Promise<void>): boolean {
    const before = this.chains.get(person.id) ?? { tail: Promise.resolve(), waiting: 0 };
    if (before.waiting >= MOST_WAITING) return false;
    const { round } = this;
    const tail = before.tail.then(() => (round === this.round ? this.busy(person, act) : undefined));
    const chain = { tail, waiting: before.waiting + 1 };
    this.chains.set(person.id, chain);
    void tail.then(() => {
      const now = this.chains.get(person.id);
      if (now === undefined) return;
      if (now.tail === tail) this.chains.delete(person.id);
      else this.chains.set(person.id, { ...now, waiting: now.waiting - 1 });
    });
    return true;
  }

  private async play(person: Person, beat: Beat): Promise<void> {
    if (beat.do === 'carry') await this.carry(person, beat.item);
    if (beat.do === 'react') person.react(beat.face);
    if (beat.do === 'visit') await this.visitWhenFree(person, beat.whom);
  }

  /** The night passes in a moment; then they come in through the door, one after the other. */
  private morning(): void {
    const { dusk, company, door } = this.stage;
    dusk.pass();
    const here = company.all().filter(({ id }) => this.places.has(id));
    for (const [order, person] of here.entries()) {
      person.appear(this.studio.plan.spots.exit);
      this.queue(person, async () => {
        await this.pause(200 + order * ARRIVAL_MS);
        await person.goHome();
      });
    }
    door.pass(500 + here.length * ARRIVAL_MS);
  }

  /** All Developers at the board for the Daily Scrum. */
  private gather(): void {
    const { board } = this.studio.plan.spots;
    for (const { id, role, place, slot } of this.places.values()) {
      const [person, spot] = [this.stage.company.get(id), board[slot]];
      if (role !== 'developer' || place === 'away' || person === null || spot === undefined) continue;
      this.queue(person, () => this.standAt(person, spot, GATHER_MS));
    }
  }

  private async standAt(person: Person, spot: Spot, ms: number): Promise<void> {
    if (!(await person.goTo(spot))) return;
    await this.pause(ms);
    await person.goHome();
  }

  private async visitWhenFree(person: Person, whom: Id): Promise<void> {
    const { round } = this;
    // Not for ever: two who want to see each other would both wait.
    await Promise.race([this.chains.get(whom)?.tail, this.pause(LONGEST_WAIT_MS)]);
    if (round === this.round) await this.visit(person, whom);
  }

  /** To the board, under the note's old place; along with it to the new one; it sticks; back. Whoever is called away lets go of it. */
  private async carry(person: Person, item: Id): Promise<void> {
    const { board } = this.stage;
    const note = board.note(item);
    const slot = board.slotOf(item);
    const floor = this.studio.plan.spots.carry;
    if (note === null || slot === null || floor === null) return board.release(item);
    const from = note.box();
    const stand = (x: number): Spot => ({ ...floor, x: x - floor.tall * 0.16, faces: 'right' });
    if (!(await person.goTo(stand(from.x + from.width / 2)))) return board.release(item);
    const target = slot.x + slot.width / 2;
    const [, isThere] = await Promise.all([note.lift(target, 260), person.goTo(stand(target))]);
    await board.release(item);
    if (!isThere) return;
    await this.pause(160);
    await person.goHome();
  }

  private async visit(person: Person, whom: Id): Promise<void> {
    const spot = besideOf({ whom }, this.studio.plan.spots, this.places);
    if (spot === null) return;
    if (!(await person.goTo(spot))) return;
    await this.pause(VISIT_MS);
    await person.goHome();
  }

  private async busy(person: Person, act: () => Promise<void>): Promise<void> {
    const turn = person.begin();
    await act();
    person.end(turn);
  }

  private pause(ms: number): Promise<void> {
    if (!this.studio.motion.live || ms === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = window.setTimeout(() => {
        this.pauses.delete(timer);
        this.studio.stir();
        resolve();
      }, ms);
      this.pauses.add(timer);
    });
  }
}
