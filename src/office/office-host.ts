import { Game } from 'phaser';
import figures from '../../assets/art/figures.json';
import type { Id, Seat } from '../core/sim/basics.ts';
import type { Fact } from '../core/sim/fact.ts';
import type { Snapshot } from '../play/game.ts';
import { peopleFile, roomFile } from './atlas-files.ts';
import { BootScene } from './boot-scene.ts';
import type { Beat } from './choreography.ts';
import { DrawnNews } from './drawn-news.ts';
import { FigureBook, type FigureRecord } from './figure-book.ts';
import { measureFrames } from './frame-meter.ts';
import { gameConfig } from './game-config.ts';
import { GatheredFacts } from './gathered-facts.ts';
import type { Target } from './hit-test.ts';
import { OfficeScene } from './office-scene.ts';
import {
  type Box,
  type DrawnThing,
  type NameOf,
  type Office,
  type OfficeDeps,
  type OfficeMode,
  type OfficeShape,
  type OfficeTheme,
  OfficeUnavailable,
  type Thing,
  type Words,
} from './office-types.ts';
import { loadLetters } from './paint/lettering.ts';
import { chooseShape, shapeFrom } from './plan/choose-shape.ts';
import { listenForPointing } from './pointing.ts';
import { endGame, RoomKeeper, type Wanted } from './room-keeper.ts';
import { visitors } from './visitors.ts';

/** Device pixels a CSS pixel; more than two cost much and show little. */
const resolutionNow = (): number => Math.min(2, Math.max(1, window.devicePixelRatio));

/** The frame in which the room draws: while time runs rules and page take those before it, after a press the page takes one. */
const AFTER_PAGE = 4;
const AFTER_PRESS = 2;

/** Keeps what was last asked of the office and has the room drawn from it, once a frame at most. */
export class OfficeHost implements Office {
  private readonly parent: HTMLElement;
  private readonly game: Game;
  private readonly figures = new FigureBook(figures as unknown as FigureRecord);
  /** Which atlases are fetched: chosen once, by the screen the game was opened on. */
  private readonly density = window.devicePixelRatio > 1 ? 2 : 1;
  private readonly listeners = new Set<(thing: Thing) => void>();
  private readonly drawn = new DrawnNews();
  private readonly ends: (() => void)[] = [];
  private keeper: RoomKeeper | null = null;
  private snapshot: Snapshot | null = null;
  private readonly news = new GatheredFacts();
  private selected: Id | null = null;
  private theme: OfficeTheme;
  private words: Words;
  private nameOf: NameOf;
  private mode: OfficeMode;
  private shape: OfficeShape | 'auto';
  private lettering = 0;
  private due = 0;
  private framesLeft = 0;

  constructor(parent: HTMLElement, deps: OfficeDeps) {
    this.parent = parent;
    this.theme = deps.theme;
    this.words = deps.words;
    this.nameOf = deps.nameOf;
    this.mode = deps.still ? 'still' : 'live';
    this.shape = deps.shape ?? 'auto';
    if (deps.select) this.listeners.add(deps.select);
    const scene = new OfficeScene({ ready: (ready) => this.open(ready), frame: () => this.afterFrame() });
    const files = [peopleFile(this.density), roomFile(this.theme, this.density)];
    const boot = new BootScene(files, () => deps.failed?.(new OfficeUnavailable('no-pictures')));
    this.game = new Game(gameConfig(parent, { ...this.size(), resolution: resolutionNow(), theme: this.theme }, [boot, scene]));
    this.game.canvas.setAttribute('aria-hidden', 'true');
    this.game.canvas.style.display = 'block';
    if (deps.measure) measureFrames(this.game, deps.measure);
    this.watch();
  }

  show(snapshot: Snapshot): void {
    this.snapshot = asHeld(snapshot);
    // The room comes last, so that no frame has to bear page and room.
    this.ask(snapshot.clock.running ? AFTER_PAGE : AFTER_PRESS);
  }

  play(facts: readonly Fact[]): void {
    this.news.add(facts);
    this.ask(this.snapshot?.clock.running ? AFTER_PAGE : AFTER_PRESS);
  }

  setMode(mode: OfficeMode): void {
    this.mode = mode;
    this.keeper?.setMode(mode);
    this.ask();
  }

  setTheme(theme: OfficeTheme): void {
    this.theme = theme;
    this.ask();
  }

  setWords(words: Words, nameOf: NameOf): void {
    this.words = words;
    this.nameOf = nameOf;
    this.ask();
  }

  setShape(shape: OfficeShape | 'auto'): void {
    this.shape = shape;
    this.ask();
  }

  setSelected(id: Id | null): void {
    this.selected = id;
    this.keeper?.room?.select(id);
  }

  placeOf(id: Id): Box | null {
    return this.keeper?.room?.placeOf(id) ?? null;
  }

  onDrawn(listener: (things: readonly DrawnThing[]) => void): () => void {
    this.drawn.listeners.add(listener);
    this.ask();
    return () => this.drawn.listeners.delete(listener);
  }

  onSelect(listener: (thing: Thing) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    cancelAnimationFrame(this.due);
    for (const end of this.ends) end();
    this.listeners.clear();
    this.keeper?.dispose();
    this.keeper = null;
    endGame(this.game);
  }

  private open(scene: OfficeScene): void {
    this.keeper = new RoomKeeper(scene, { figures: this.figures, density: this.density, loop: this.game.loop });
    this.keeper.setMode(this.mode);
    this.ask();
  }

  private afterFrame(): void {
    const { keeper } = this;
    if (keeper === null) return;
    keeper.afterFrame();
    if (keeper.room !== null) this.drawn.tell(keeper.room, keeper.isMoving());
  }

  private watch(): void {
    const observer = new ResizeObserver(() => this.ask());
    observer.observe(this.parent);
    const targets = (): readonly Target[] => this.keeper?.room?.targets() ?? [];
    const stop = listenForPointing(this.game.canvas, { targets, chosen: (thing) => this.tell(thing) });
    this.ends.push(() => observer.disconnect(), stop);
    void loadLetters().then(() => {
      // Letters painted before their face had arrived are painted again.
      this.lettering += 1;
      this.ask();
    });
  }

  private tell(thing: Thing): void {
    for (const listener of this.listeners) listener(thing);
  }

  private size(): { readonly width: number; readonly height: number } {
    return { width: Math.max(1, Math.round(this.parent.clientWidth)), height: Math.max(1, Math.round(this.parent.clientHeight)) };
  }

  /** Draws once, in the next frame or one after it: in the first of those that were asked for. */
  private ask(frames = 1): void {
    this.framesLeft = this.due === 0 ? frames : Math.min(this.framesLeft, frames);
    if (this.due === 0) this.due = requestAnimationFrame(() => this.countDown());
  }

  private countDown(): void {
    this.due = 0;
    if (this.framesLeft > 1) this.ask(this.framesLeft - 1);
    else this.draw();
  }

  private draw(): void {
    const { keeper, snapshot } = this;
    if (snapshot === null) return;
    const wanted = this.wanted(snapshot);
    const provided = keeper === null || wanted === null ? null : keeper.provide(wanted, () => this.ask());
    if (provided === null || !keeper?.room) return this.news.pass(snapshot.view);
    keeper.room.show(snapshot.view, snapshot.facts, this.beatsFor(snapshot, provided.isNew));
    keeper.room.select(this.selected);
    if (provided.isNew) keeper.drawNow();
  }

  /** What may be played on the way to this snapshot. While time runs fast it is only gathered. */
  private beatsFor({ view, clock }: Snapshot, isNew: boolean): readonly Beat[] {
    const isLive = this.mode === 'live';
    const isHasty = clock.running && (clock.speed === 4 || clock.towards !== null);
    if (!isLive || !isHasty) return this.news.beats(view, { isLive, isNew });
    this.news.pass(view);
    return [];
  }

  /** The room that this snapshot wants; null while the place it is drawn in is hidden. */
  private wanted({ view }: Snapshot): Wanted | null {
    const { width, height } = this.size();
    if (width < 2 || height < 2) return null;
    const { theme, words, nameOf, lettering } = this;
    const shape = this.shape === 'auto' ? shapeOf(this.parent, view.seat) : this.shape;
    const visitor = shape === 'phone' && visitors(view, this.figures.characters).atDoor !== null;
    const base = { width, height, shape, visitor, theme, words, nameOf, lettering, resolution: resolutionNow() };
    return { ...base, developers: view.people.length, colleague: view.colleague.seat };
  }
}

/** An event that is held stays in the room as long as on the page, whatever the clock says meanwhile. */
function asHeld(snapshot: Snapshot): Snapshot {
  const { held, view } = snapshot;
  if (held === null || view.at.phase === held) return snapshot;
  return { ...snapshot, view: { ...view, at: { ...view.at, phase: held } } };
}

/** The page may say which cut it wants where: `data-office-shape` on an element around the office. */
function shapeOf(parent: HTMLElement, seat: Seat): OfficeShape {
  const hint = shapeFrom(parent.closest<HTMLElement>('[data-office-shape]')?.dataset.officeShape);
  return hint ?? chooseShape(parent.clientWidth, parent.clientHeight, seat);
}
