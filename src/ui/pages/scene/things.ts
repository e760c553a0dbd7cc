import measured from '../../../../assets/art/room.json';

/** Only the things that the pages show; the office packs its own. */
const files = import.meta.glob<string>(
  '../../../../assets/art/room/*/{lamp,window-frame,window-sky-day,window-sky-night,window-sea,window-ship,window-sun,window-moon,flip-chart,poster,chair-circle,chair-diamond,plant,tray,marker-blue,marker-vermilion,shadow-chair,shadow-person}.svg',
  { query: '?url&no-inline', import: 'default', eager: true },
);

const sizes = measured.things as Readonly<Record<string, { readonly width: number; readonly height: number } | undefined>>;
const { pad } = measured;

export interface ThingPicture {
  readonly url: string;
  /** With the free space around the drawing, in units of the pictures. */
  readonly width: number;
  readonly height: number;
  readonly pad: number;
}

/** A drawn thing of the room, for the light or the dark. */
export function thingPicture(name: string, dark: boolean): ThingPicture | null {
  const size = sizes[name];
  const url = files[`../../../../assets/art/room/${dark ? 'dark' : 'light'}/${name}.svg`];
  return size && url ? { url, pad, width: size.width + 2 * pad, height: size.height + 2 * pad } : null;
}
