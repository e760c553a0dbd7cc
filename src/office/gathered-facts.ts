import type { Fact } from '../core/sim/fact.ts';
import type { View } from '../core/sim/view.ts';
import { aftermath, type Beat, choreograph } from './choreography.ts';

/** What happened longer ago than this is no news when time comes to rest: half a day. */
const REMEMBERED_TICKS = 8;

/** Facts since the room was last drawn, and what may be played of them. */
export class GatheredFacts {
  private fresh: readonly Fact[] = [];
  private before: View | null = null;
  private isLate = false;

  add(facts: readonly Fact[]): void {
    this.fresh = [...this.fresh, ...facts];
  }

  /** Nothing is played now: time runs fast, or nobody sees the room. What is old by then is never played. */
  pass({ at }: View): void {
    this.isLate = true;
    this.fresh = this.fresh.filter(({ tick }) => tick > at.tick - REMEMBERED_TICKS);
  }

  /** What is played on the way to this view. `isNew`: another room than before shows it. */
  beats(view: View, { isLive, isNew }: { readonly isLive: boolean; readonly isNew: boolean }): readonly Beat[] {
    const beats = isLive ? choreograph(this.fresh, { view, before: this.before }) : [];
    const isLate = isNew || this.isLate;
    this.fresh = [];
    this.before = view;
    this.isLate = false;
    return isLate ? aftermath(beats) : beats;
  }
}
