import type { Id } from '../../core/sim/basics.ts';
import type { MoodWord, View } from '../../core/sim/view.ts';
import { type FaceId, faceOfMood } from '../faces.ts';
import type { Target } from '../hit-test.ts';
import type { Spot } from '../plan/plan-types.ts';
import { spotOf } from '../plan/spot-of.ts';
import { restingAt } from '../resting.ts';
import type { Studio } from '../studio.ts';
import type { Visitors } from '../visitors.ts';
import type { Whereabouts } from '../whereabouts.ts';
import { Person } from './person.ts';

/** Everybody in the room. Comes and goes by id, so the same person is the same figure from the first day to the last. */
export class Company {
  private readonly studio: Studio;
  private readonly people = new Map<Id, Person>();
  private outsiders: ReadonlySet<Id> = new Set();

  constructor(studio: Studio) {
    this.studio = studio;
  }

  /** Everybody to where they belong now. Whoever is new comes in through the door; whoever is gone leaves through it. */
  show({
    view,
    places,
    visiting,
    isEntering,
  }: {
    readonly view: View;
    readonly places: readonly Whereabouts[];
    readonly visiting: Visitors;
    /** The room has not been looked at: everybody is where they belong. */
    readonly isEntering: boolean;
  }): void {
    const spots = this.spotsFor(places, visiting, view);
    const isFirst = this.people.size === 0;
    for (const [id, person] of this.people) {
      if (!spots.has(id)) void this.leave(person);
    }
    for (const [id, spot] of spots) this.welcome(id, spot, isFirst);
    if (isEntering) this.standStill();
    for (const { id, mood } of view.people) this.people.get(id)?.setMood(faceOfMood[mood]);
    this.people.get(view.colleague.id)?.setMood(faceOfMood[view.colleague.mood]);
    for (const id of this.outsiders) this.people.get(id)?.setMood(faceOfTrust(view, id));
  }

  get(id: Id): Person | null {
    return this.people.get(id) ?? null;
  }

  all(): readonly Person[] {
    return [...this.people.values()];
  }

  standStill(): void {
    for (const person of this.people.values()) person.standStill();
  }

  targets(): readonly Target[] {
    const here = this.all().filter((person) => this.isInside(person));
    return here.map((person) => ({
      thing: { kind: this.outsiders.has(person.id) ? ('stakeholder' as const) : ('person' as const), id: person.id },
      box: person.box(),
      depth: person.depth,
      shows: person.face,
    }));
  }

  destroy(): void {
    for (const person of this.people.values()) person.destroy();
  }

  /** Who waits behind the door cannot be pointed at. */
  private isInside(person: Person): boolean {
    const { x, width } = person.headBox();
    return x + width / 2 > 0 && x + width / 2 < this.studio.plan.width;
  }

  private spotsFor(places: readonly Whereabouts[], { atDoor, guests }: Visitors, { at }: View): ReadonlyMap<Id, Spot> {
    const { plan, figures } = this.studio;
    const spots = new Map<Id, Spot>();
    const byId = new Map(places.map((place) => [place.id, place]));
    for (const place of places) {
      const spot = spotOf(place, plan.spots, byId);
      if (spot === null || !figures.characters.has(place.id)) continue;
      spots.set(place.id, place.place === 'desk' ? restingAt(spot, place.id, at) : spot);
    }
    for (const [i, id] of guests.entries()) {
      const spot = plan.spots.guests[i];
      if (spot) spots.set(id, spot);
    }
    if (atDoor !== null && plan.spots.visitor !== null) spots.set(atDoor, plan.spots.visitor);
    this.outsiders = new Set(atDoor === null ? guests : [atDoor, ...guests]);
    return spots;
  }

  private welcome(id: Id, spot: Spot, isFirst: boolean): void {
    const known = this.people.get(id);
    if (known !== undefined) {
      known.settle(spot);
      return;
    }
    const person = new Person(this.studio, id, isFirst || !this.studio.motion.live ? spot : this.studio.plan.spots.exit);
    this.people.set(id, person);
    person.settle(spot);
  }

  private async leave(person: Person): Promise<void> {
    this.people.delete(person.id);
    if (this.studio.motion.live) await person.goTo(this.studio.plan.spots.exit);
    person.destroy();
  }
}

const trustFaces = { low: 'suspicious', fair: 'explaining', good: 'smile' } as const satisfies Record<string, FaceId>;

/** Stakeholders carry no mood in the view; their trust is what one can see of them. */
function faceOfTrust(view: View, id: Id): FaceId {
  const trust = view.stakeholders.find((one) => one.id === id)?.trust;
  return trust === undefined ? faceOfMood['explaining' satisfies MoodWord] : trustFaces[trust];
}
