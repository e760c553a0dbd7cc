import type { Id } from '../core/sim/basics.ts';
import type { Beat } from './choreography.ts';
import type { Spot } from './plan/plan-types.ts';
import { besideOf } from './plan/spot-of.ts';
import type { Studio } from './studio.ts';
import type { Board } from './things/board.ts';
import type { Company } from './things/company.ts';
import type { Person } from './things/person.ts';
import type { Whereabouts } from './whereabouts.ts';

const GATHER_MS = 1500;
const VISIT_MS = 1400;
const LONGEST_WAIT_MS = 2500;

/** Plays beats with the people and notes of the room. Whatever it does ends with everybody back where the snapshot has them. */
export class Director {
  private readonly studio: Studio;
  private readonly company: Company;
  private readonly board: Board;
  private readonly pauses = new Set<number>();
  /** What each person is at; who comes to visit waits for it. */
  private readonly doing = new Map<Id, Promise<void>>();
  private places: ReadonlyMap<Id, Whereabouts> = new Map();

  constructor(studio: Studio, company: Company, board: Board) {
    this.studio = studio;
    this.company = company;
    this.board = board;
  }

  /** Before the snapshot is shown: notes that will be carried stay where they hang. */
  prepare(beats: readonly Beat[], places: readonly Whereabouts[]): void {
    this.places = new Map(places.map((place) => [place.id, place]));
    for (const beat of beats) {
      if (beat.do === 'carry' && this.isFree(beat.person) && this.studio.plan.spots.board.length > 0) this.board.hold(beat.item);
    }
  }

  run(beats: readonly Beat[]): void {
    const gathers = beats.some((beat) => beat.do === 'gather');
    const dawns = beats.some((beat) => beat.do === 'dawn');
    void this.morning(dawns, gathers).then(() => {
      for (const person of this.company.all()) {
        const own = beats.filter((beat) => 'person' in beat && beat.person === person.id);
        if (own.length > 0 && !person.isBusy) this.doing.set(person.id, this.playFor(person, own));
      }
      for (const beat of beats)
        if (beat.do === 'carry' && this.company.get(beat.person) === null) void this.board.release(beat.item);
    });
  }

  /** Ends everything at once. */
  cut(): void {
    for (const pause of this.pauses) window.clearTimeout(pause);
    this.pauses.clear();
    this.doing.clear();
    this.company.standStill();
    this.board.releaseAll();
  }

  private isFree(id: Id): boolean {
    return this.company.get(id)?.isBusy === false;
  }

  /** A new day: home and back in through the door, then to the board for the Daily Scrum. */
  private async morning(dawns: boolean, gathers: boolean): Promise<void> {
    if (dawns) await Promise.all(this.company.all().map((person, i) => this.busy(person, () => this.nightBetween(person, i))));
    if (gathers) await this.gather();
  }

  /** Out in the evening, in again in the morning, each a little after the one before. */
  private async nightBetween(person: Person, order: number): Promise<void> {
    await this.pause(order * 30);
    await person.goTo(this.studio.plan.spots.exit);
    await this.pause(220 + order * 40);
    await person.goHome();
  }

  private async gather(): Promise<void> {
    const { board } = this.studio.plan.spots;
    const developers = [...this.places.values()].filter(({ role, place }) => role === 'developer' && place !== 'away');
    await Promise.all(
      developers.map(({ id, slot }) => {
        const [person, spot] = [this.company.get(id), board[slot]];
        return person && spot ? this.busy(person, () => this.standAt(person, spot, GATHER_MS)) : null;
      }),
    );
  }

  private async standAt(person: Person, spot: Spot, ms: number): Promise<void> {
    await person.goTo(spot);
    await this.pause(ms);
    await person.goHome();
  }

  /** One person's beats, one after the other. */
  private async playFor(person: Person, own: readonly Beat[]): Promise<void> {
    // Everybody has begun before anybody waits for somebody else.
    await Promise.resolve();
    await this.busy(person, async () => {
      for (const beat of own) {
        if (beat.do === 'carry') await this.carry(person, beat.item);
        if (beat.do === 'react') person.react(beat.face);
        if (beat.do === 'visit') await this.visitWhenFree(person, beat.whom);
      }
    });
    this.doing.delete(person.id);
  }

  private async visitWhenFree(person: Person, whom: Id): Promise<void> {
    // Not for ever: two who want to see each other would both wait.
    await Promise.race([this.doing.get(whom), this.pause(LONGEST_WAIT_MS)]);
    await this.visit(person, whom);
  }

  /** To the board, under the note's old place; along with it to the new one; it sticks; back. */
  private async carry(person: Person, item: Id): Promise<void> {
    const note = this.board.note(item);
    const slot = this.board.slotOf(item);
    const floor = this.studio.plan.spots.board[0];
    if (note === null || slot === null || floor === undefined) return this.board.release(item);
    const from = note.box();
    const stand = (x: number): Spot => ({ ...floor, x: x - floor.tall * 0.16, faces: 'right' });
    await person.goTo(stand(from.x + from.width / 2));
    const target = slot.x + slot.width / 2;
    await Promise.all([note.lift(target, 260), person.goTo(stand(target))]);
    await this.board.release(item);
    await this.pause(160);
    await person.goHome();
  }

  private async visit(person: Person, whom: Id): Promise<void> {
    const spot = besideOf({ whom }, this.studio.plan.spots, this.places);
    if (spot === null) return;
    await person.goTo(spot);
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
