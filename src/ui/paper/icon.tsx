import SPRITE from '../../../assets/art/icons.svg?url&no-inline';
import { spoken } from './spoken.ts';

type IconProps = {
  /** Phosphor name, the id of a symbol of the sprite. */
  name: string;
  size?: 'small' | 'normal' | 'large';
  /** Spoken name; without it the icon is decoration. */
  label?: string;
  /** Points along the line of reading, so it is turned round in right-to-left languages. */
  turns?: boolean;
};

/** One drawn icon in the colour of the text around it. */
export function Icon({ name, size = 'normal', label, turns }: IconProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden as decoration
    <svg class={`icon icon--${size}${turns ? ' icon--turns' : ''}`} viewBox="0 0 256 256" focusable="false" {...spoken(label)}>
      <use href={`${SPRITE}#${name}`} />
    </svg>
  );
}

/** The tick of Done, drawn as two strokes of a marker. */
export function Tick({ label }: { label?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden as decoration
    <svg class="tick" width="1.2em" height="1.2em" viewBox="0 0 20 20" fill="none" {...spoken(label)}>
      <path
        d="M2.5 11.5 C4 13 6 15.5 7.5 17 C10 11.5 13.5 7 18 3"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
      />
    </svg>
  );
}
