import { type Entry, markOf } from '../core/replay/recording.ts';
import type { World } from '../core/sim/world.ts';

/** What came from outside so far, each command with the mark of the world that it led to. */
export class CommandLog {
  private entries: Entry[];
  private noted: string | null;

  /** `marks`: one for each command; null where they were not noted, and then they are not from here on either. */
  constructor(entries: readonly Entry[] = [], marks: string | null = '') {
    this.entries = [...entries];
    this.noted = marks;
  }

  get commands(): readonly Entry[] {
    return this.entries;
  }

  get marks(): string | null {
    return this.noted;
  }

  get length(): number {
    return this.entries.length;
  }

  /** `after`: the world right after the command, before time goes on. */
  add(entry: Entry, after: World): void {
    this.entries.push(entry);
    if (this.noted !== null) this.noted += markOf(after);
  }

  /** Takes back the newest commands, and their marks with them. */
  cut(length: number): void {
    if (length >= this.entries.length) return;
    if (this.noted !== null) this.noted = this.noted.slice(0, (this.noted.length / this.entries.length) * length);
    this.entries.length = length;
  }
}
