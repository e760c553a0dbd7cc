import type { ItemKind } from '../core/sim/basics.ts';
import type { OfficeTheme } from './office-types.ts';

/** Every colour of the room. In the dark, walls and furniture swap paper and ink; people and notes keep theirs. */
export interface Palette {
  /** Ink of furniture and frames: softer in the dark. */
  readonly line: string;
  readonly text: string;
  readonly quiet: string;
  readonly paper: string;
  readonly wall: string;
  /** The hard patch of daylight on the wall; in the dark, lamp light. */
  readonly light: string;
  readonly floor: string;
  readonly floorLight: string;
  readonly plank: string;
  readonly skirting: string;
  readonly board: string;
  readonly divider: string;
  readonly tray: string;
  readonly shadow: string;
  readonly hatch: string;
  readonly metal: string;
  readonly deskTop: string;
  readonly deskFront: string;
  readonly chart: string;
  readonly good: string;
  readonly ring: string;
}

/** Notes keep their colours in the dark: they are paper, and ink on them stays readable. */
export const noteFill: Readonly<Record<ItemKind, string>> = {
  feature: '#FCE7BC',
  bug: '#F6CFB8',
  debt: '#E9D3E1',
  improvement: '#BDE5D6',
};
export const NOTE_INK = '#1F1D1A';
/** The paper edge of what has to be told from a dark wall, by day and by night. */
export const PAPER_EDGE = '#FFFDF8';
export const NOTE_TICK = '#00795A';
export const TAPE = '#B34700';
export const TAPE_TEXT = '#FFFFFF';
export const SALMON = '#F6CFB8';

export const palettes: Readonly<Record<OfficeTheme, Palette>> = {
  light: {
    line: '#1F1D1A',
    text: '#1F1D1A',
    quiet: '#6B655B',
    paper: '#FFFDF8',
    wall: '#F3ECDD',
    light: '#FBF7EF',
    floor: '#E4D8C0',
    floorLight: '#EDE3CE',
    plank: '#B8A98A',
    skirting: '#FBF7EF',
    board: '#FFFFFF',
    divider: '#CBC2AE',
    tray: '#B8A98A',
    shadow: '#D8CBB0',
    hatch: '#C9BA9B',
    metal: '#5A6470',
    deskTop: '#D9B98B',
    deskFront: '#C9A571',
    chart: '#B34700',
    good: '#00795A',
    ring: '#0072B2',
  },
  dark: {
    line: '#CBC4B4',
    text: '#E9E3D6',
    quiet: '#B5AFA3',
    paper: '#12141A',
    wall: '#262A33',
    light: '#343945',
    floor: '#1C1F26',
    floorLight: '#272B34',
    plank: '#3B404B',
    skirting: '#12141A',
    board: '#12141A',
    divider: '#565C69',
    tray: '#565C69',
    shadow: '#0C0E11',
    hatch: '#0C0E11',
    metal: '#3A414C',
    deskTop: '#6A5339',
    deskFront: '#574329',
    chart: '#E69F00',
    good: '#009E73',
    ring: '#56B4E9',
  },
};
