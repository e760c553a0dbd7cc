import type { ComponentChildren } from 'preact';
import type { FaceId } from '../../figures/face-id.ts';
import { Standing } from '../../figures/figures.tsx';
import { thingPicture } from './things.ts';
import './scene.css';

/** Places in a scene are in units of the pictures, 1280 wide; CSS turns them into pixels by `--k`. */
type ThingProps = {
  name: string;
  dark: boolean;
  x: number;
  y: number /** Width of the drawing in units; its own by default. */;
  width?: number;
};

/** Furniture, placed by its upper left corner. */
export function Thing({ name, dark, x, y, width }: ThingProps) {
  const picture = thingPicture(name, dark);
  if (!picture) return null;
  const scale = width === undefined ? 1 : width / (picture.width - 2 * picture.pad);
  const place = {
    '--x': `${x - picture.pad * scale}`,
    '--y': `${y - picture.pad * scale}`,
    '--w': `${picture.width * scale}`,
    '--h': `${picture.height * scale}`,
  };
  return <img class="scene__thing" src={picture.url} alt="" style={place} loading="lazy" decoding="async" />;
}

export interface PersonPlace {
  readonly person: string;
  /** Middle of the figure. */
  readonly x: number;
  /** Line of the feet. */
  readonly y: number;
  /** Height of an average figure here: larger = nearer. */
  readonly size: number;
  readonly pose?: 1 | 2;
  readonly face?: FaceId;
  readonly mirrored?: boolean;
}

/** Whole people, the nearer over the farther. */
export function People({ people }: { people: readonly PersonPlace[] }) {
  const sorted = [...people].sort((a, b) => a.y - b.y);
  return (
    <>
      {sorted.map(({ person, x, y, size, pose, face, mirrored }) => (
        <span key={person} class="scene__person" style={{ '--x': `${x}`, '--y': `${y}`, '--size': `${size}` }}>
          <Standing person={person} {...(pose && { pose })} {...(face && { face })} {...(mirrored && { mirrored })} />
        </span>
      ))}
    </>
  );
}

type RoomWindowProps = { dark: boolean; x: number; y: number /** Width in units; 150 as drawn. */; width: number };

/** The window: sky, sea, ship, sun by day and moon by night, frame over all. */
export function RoomWindow({ dark, x, y, width }: RoomWindowProps) {
  const k = width / 150;
  const at = (name: string, dx: number, dy: number, drawn: number) => (
    <Thing name={name} dark={dark} x={x + dx * k} y={y + dy * k} width={drawn * k} />
  );
  return (
    <>
      {at(dark ? 'window-sky-night' : 'window-sky-day', 9, 6, 132)}
      {at('window-sea', 9, 100, 132)}
      {at('window-ship', 24, 76, 68)}
      {dark ? at('window-moon', 98, 22, 32) : at('window-sun', 94, 24, 38)}
      {at('window-frame', 0, 0, 150)}
    </>
  );
}

/** A layer of the scene; hidden from screen readers, never in the way of a pointer. */
export function Scene({ class: name, children }: { class: string; children: ComponentChildren }) {
  return (
    <div class={`scene ${name}`} aria-hidden="true">
      {children}
    </div>
  );
}
