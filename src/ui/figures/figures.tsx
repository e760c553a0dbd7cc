import type { ComponentChildren } from 'preact';
import { spoken } from '../paper/spoken.ts';
import './figures.css';
import type { FaceId } from './face-id.ts';
import { faceUrl, partUrl } from './figure-files.ts';
import { type FigurePlaces, type Place, placesOf } from './figure-places.ts';

type HeadProps = {
  /** Id of the person, such as `mei`. */
  person: string;
  face?: FaceId;
  /** Spoken name; without it the figure is decoration. */
  label?: string | undefined;
};

type FigureProps = HeadProps & {
  /** Two of each kind are drawn for most people; who has one only shows that. */
  pose?: 1 | 2;
  /** Everybody looks to the right; mirrored to the left. */
  mirrored?: boolean;
  /**
   * Height of an average figure of this kind in CSS pixels: equal sizes give equal scale, so that people keep their proportions.
   * Without it the length in `--figure-size` counts.
   */
  size?: number;
};

/** Drawing units that make the height of an average figure. */
const NOMINAL = { bust: 1215, stand: 2940 } as const;
/** The square of a portrait: head, neck and shoulders. */
const HEAD_WINDOW: Place = [150, -35, 625, 625];

function Picture({ href, place: [x, y, width, height] }: { href: string; place: Place }) {
  return <image href={href} x={x} y={y} width={width} height={height} />;
}

type LayersProps = { person: string; pose: string; places: FigurePlaces; face: FaceId };

/** Body, head and face over one another: a change of mood fetches a face and nothing else. */
function Layers({ person, pose, places, face }: LayersProps) {
  return (
    <>
      <Picture href={partUrl(person, pose)} place={places.body} />
      <Picture href={partUrl(person, 'head')} place={places.head} />
      <Picture href={faceUrl(face)} place={places.face} />
    </>
  );
}

type DrawingProps = {
  class: string;
  window: Place;
  style?: Record<string, string>;
  label?: string | undefined;
  children: ComponentChildren;
};

/** A window on the drawing units. */
function Drawing({ class: name, window, style = {}, label, children }: DrawingProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: `spoken` gives it a name or hides it
    <svg class={name} viewBox={window.join(' ')} style={style} focusable="false" {...spoken(label)}>
      <g>{children}</g>
    </svg>
  );
}

/** Head and shoulders as a square picture, for a window that is already there. Somebody who is not drawn shows an initial. */
export function Head({ person, face = 'calm', label }: HeadProps) {
  const found = placesOf(person, 'bust-1');
  return (
    <Drawing class="head" window={HEAD_WINDOW} label={label}>
      {found ? <Layers {...found} person={person} face={face} /> : <Initial of={label ?? person} />}
    </Drawing>
  );
}

function Initial({ of }: { of: string }) {
  const [x, y, width] = HEAD_WINDOW;
  return (
    <text class="head__initial" x={x + width / 2} y={y + width * 0.66} text-anchor="middle">
      {of.slice(0, 1).toUpperCase()}
    </text>
  );
}

function Figure({ kind, person, face = 'calm', pose = 1, mirrored, size, label }: FigureProps & { kind: 'bust' | 'stand' }) {
  const found = placesOf(person, `${kind}-${pose}`);
  if (!found) return null;
  const [x, y, width] = found.places.body;
  const style: Record<string, string> = { '--figure-ratio': (width / NOMINAL[kind]).toFixed(4) };
  if (size !== undefined) style['--figure-size'] = `${size}px`;
  return (
    <Drawing class={`figure figure--${kind}`} window={[x, y, width, found.places.ground - y]} style={style} label={label}>
      <g transform={mirrored ? `translate(${2 * x + width} 0) scale(-1 1)` : undefined}>
        <Layers {...found} person={person} face={face} />
      </g>
    </Drawing>
  );
}

/** A person from the waist up. The lower edge is a straight cut: stand it on a desk or a sheet. */
export function Bust(props: FigureProps) {
  return <Figure kind="bust" {...props} />;
}

/** A whole person, standing or in a wheelchair; the lower edge is the floor. */
export function Standing(props: FigureProps) {
  return <Figure kind="stand" {...props} />;
}
