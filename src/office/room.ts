import type { Id } from '../core/sim/basics.ts';
import type { Fact } from '../core/sim/fact.ts';
import type { View } from '../core/sim/view.ts';
import type { Beat } from './choreography.ts';
import { Director } from './director.ts';
import { isGoalMet } from './goal-met.ts';
import type { Target } from './hit-test.ts';
import { Life } from './life.ts';
import type { Box, DrawnThing } from './office-types.ts';
import type { PaintQueue } from './paint-queue.ts';
import type { Roomful } from './roomful.ts';
import { sayings } from './sayings.ts';
import type { Studio } from './studio.ts';
import { Backdrop } from './things/backdrop.ts';
import { Board } from './things/board.ts';
import { Bubbles } from './things/bubbles.ts';
import { Clock } from './things/clock.ts';
import { Company } from './things/company.ts';
import { Door } from './things/door.ts';
import { Dusk } from './things/dusk.ts';
import { FlipChart } from './things/flip-chart.ts';
import { Furniture } from './things/furniture.ts';
import { GoalStamp } from './things/goal-stamp.ts';
import { Props } from './things/props.ts';
import { Ring } from './things/ring.ts';
import { SeatMarks } from './things/seat-marks.ts';
import { Tags } from './things/tags.ts';
import { Way } from './things/way.ts';
import { WindowView } from './things/window-view.ts';
import { minutesOfDay, shareOfDay } from './time-of-day.ts';
import { visitors } from './visitors.ts';
import { type Whereabouts, whereabouts } from './whereabouts.ts';

/** The room in one size and theme: all things in it, and who stands where. */
export class Room {
  private readonly studio: Studio;
  private readonly backdrop: Backdrop;
  private readonly window: WindowView;
  private readonly clock: Clock;
  private readonly door: Door;
  private readonly board: Board;
  private readonly chart: FlipChart;
  private readonly furniture: Furniture;
  private readonly props: Props;
  private readonly company: Company;
  private readonly bubbles: Bubbles;
  private readonly tags: Tags;
  private readonly marks: SeatMarks;
  private readonly stamp: GoalStamp;
  private readonly way: Way;
  private readonly ring: Ring;
  private readonly dusk: Dusk;
  private readonly things: Roomful;
  private readonly queue: PaintQueue;
  private readonly director: Director;
  private readonly life: Life;
  private selected: Id | null = null;
  private isEntering = true;

  constructor(studio: Studio, { things, queue }: { readonly things: Roomful; readonly queue: PaintQueue }) {
    this.studio = studio;
    this.things = things;
    this.queue = queue;
    this.backdrop = new Backdrop(studio);
    this.window = new WindowView(studio);
    this.clock = new Clock(studio);
    this.door = new Door(studio);
    this.board = new Board(studio);
    this.chart = new FlipChart(studio);
    this.furniture = new Furniture(studio);
    this.props = new Props(studio);
    this.company = new Company(studio);
    this.bubbles = new Bubbles(studio);
    this.tags = new Tags(studio);
    this.marks = new SeatMarks(studio);
    this.stamp = new GoalStamp(studio);
    this.way = new Way(studio);
    this.ring = new Ring(studio);
    this.dusk = new Dusk(studio);
    const { company, board, door, dusk } = this;
    this.director = new Director(studio, { company, board, door, dusk });
    this.life = new Life(studio, this.company, this.director);
  }

  /** Draws the view; `beats` are what may be played on the way there. */
  show(view: View, facts: readonly Fact[], beats: readonly Beat[]): void {
    const { motion } = this.studio;
    const places = whereabouts(view, facts);
    const isLive = motion.live;
    this.director.prepare(beats, places);
    // Whoever comes into a room sees it as it is, not on its way there.
    motion.live = isLive && !this.isEntering;
    this.draw(view, facts, places);
    motion.live = isLive;
    if (this.isEntering || !isLive) this.queue.flush();
    this.isEntering = false;
    this.director.run(beats);
    this.celebrate(beats);
    this.studio.stir();
  }

  private draw(view: View, facts: readonly Fact[], places: readonly Whereabouts[]): void {
    const minutes = minutesOfDay(view.at);
    const visiting = visitors(view, this.studio.figures.characters);
    const isMet = isGoalMet(view, facts);
    this.showDay(shareOfDay(minutes));
    this.clock.show(minutes);
    this.door.show(visiting.atDoor !== null || places.some(({ place }) => place === 'left'));
    this.board.show(view, isMet);
    this.chart.show(view);
    this.furniture.show(view.at.phase);
    this.props.show(view.at.phase);
    this.company.show({ view, places, visiting, isEntering: this.isEntering });
    this.stamp.show(isMet);
    this.way.show(view);
    this.tags.show(view, this.company.all());
    this.marks.show(view, this.headOf);
    const name = (id: Id): string => this.studio.nameOf(view, id);
    this.bubbles.show(sayings(view, facts, visiting), { of: this.homeHeadOf, spare: this.spare }, name);
  }

  private showDay(share: number): void {
    this.backdrop.show(share);
    this.window.show(share);
    this.dusk.show(share);
  }

  /** After each drawn frame: what hangs on moving people follows them. True if there is more to draw. */
  follow(): boolean {
    this.marks.follow(this.headOf);
    this.tags.follow(this.isHome);
    this.bubbles.follow(this.isHome);
    if (this.selected !== null) this.ring.show(this.placeOf(this.selected), false);
    return this.queue.next();
  }

  select(id: Id | null): void {
    const isNew = id !== this.selected;
    this.selected = id;
    this.ring.show(id === null ? null : this.placeOf(id), isNew);
    this.studio.stir();
  }

  placeOf(id: Id): Box | null {
    return this.company.get(id)?.box() ?? this.board.note(id)?.box() ?? null;
  }

  targets(): readonly Target[] {
    return [...this.door.targets(), ...this.board.targets(), ...this.company.targets()];
  }

  /** All that is drawn and can be pointed at, the farthest first. */
  drawn(): readonly DrawnThing[] {
    const things = this.targets().map(({ thing, box, depth, shows }): DrawnThing => {
      const isStuck = thing.kind === 'person' && this.tags.has(thing.id);
      return { ...thing, box: rounded(box), depth, shows: isStuck ? `${shows} stuck` : shows };
    });
    return [...things, ...this.way.targets()].toSorted((a, b) => a.depth - b.depth);
  }

  /** From now on it is looked at; the next picture is drawn as it is, at once. */
  enter(): void {
    this.things.show(true);
    this.isEntering = true;
    if (this.studio.motion.live) this.life.start();
  }

  /** Nobody looks any more: all that goes on in it ends. */
  leave(): void {
    this.life.stop();
    this.bubbles.rest();
    this.director.cut();
    this.studio.motion.stopAll();
    this.queue.flush();
    this.things.show(false);
  }

  /** Live or still: what is under way ends at once when the room falls still. */
  hush(): void {
    this.life.stop();
    this.director.cut();
  }

  wake(): void {
    this.life.start();
  }

  destroy(): void {
    this.queue.clear();
    this.life.stop();
    this.director.cut();
    this.studio.motion.stopAll();
    const things = [
      this.backdrop,
      this.window,
      this.clock,
      this.door,
      this.board,
      this.chart,
      this.furniture,
      this.props,
      this.company,
    ];
    for (const thing of [...things, this.bubbles, this.tags, this.marks, this.stamp, this.way, this.ring, this.dusk])
      thing.destroy();
  }

  private readonly headOf = (id: Id): Box | null => this.company.get(id)?.headBox() ?? null;

  private readonly homeHeadOf = (id: Id): Box | null => this.company.get(id)?.homeHead() ?? null;
  private readonly isHome = (id: Id): boolean => this.company.get(id)?.isHome ?? false;

  /** Faces, notes and tags: what a bubble should leave free. */
  private readonly spare = (speaker: Id): { faces: readonly Box[]; notes: readonly Box[] } => ({
    faces: [...this.company.all().flatMap((person) => (person.id === speaker ? [] : [person.homeHead()])), ...this.tags.boxes()],
    notes: this.board.noteBoxes(),
  });

  private celebrate(beats: readonly Beat[]): void {
    const goal = beats.find((beat) => beat.do === 'goal');
    if (!goal?.met) return;
    for (const person of this.company.all()) person.react('laugh');
  }
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
