import type { Id } from '../core/sim/basics.ts';

/** The only place where textures get their names. */
export const keys = {
  /** Atlases of `assets/art`. */
  peopleAtlas: 'people',
  roomAtlas: (theme: string): string => `room-${theme}`,
  /** Scenes. */
  bootScene: 'boot',
  officeScene: 'office',
  /** Pictures painted on the spot. */
  wall: 'wall',
  light: 'light',
  window: 'window',
  board: 'board',
  chart: 'chart',
  legs: 'legs',
  clock: 'clock',
  table: 'table',
  stamp: 'stamp',
  /** What is in the way. */
  way: 'way',
  ring: 'ring',
  desk: (index: number): string => `desk-${index}`,
  note: (item: Id): string => `note-${item}`,
  tag: (person: Id): string => `tag-${person}`,
  bubble: (person: Id): string => `bubble-${person}`,
  seatMark: (role: string): string => `mark-${role}`,
} as const;
