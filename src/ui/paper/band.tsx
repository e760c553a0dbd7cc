import { Icon } from './icon.tsx';
import { classes, type Slot, type Tone, type Trend } from './types.ts';

/** A guess with its width, in percent of the scale: 0 to 100, low not above high. */
export type Span = { low: number; high: number };

type BandLineProps = Span & {
  was?: Span | undefined /** Percent at which the wanted number stands as a red flag. */;
  wanted?: number | undefined;
  tall?: boolean;
};

/** The line of 0 to 100 with its hatched band; decoration, the words beside it say the same. */
export function BandLine({ low, high, was, wanted, tall }: BandLineProps) {
  return (
    <span class={classes('line', tall && 'line--tall')} aria-hidden="true">
      {was && <span class="line__was" style={{ '--low': `${was.low}`, '--high': `${was.high}` }} />}
      <span class="line__band" style={{ '--low': `${low}`, '--high': `${high}` }} />
      {wanted !== undefined && <span class="line__flag" style={{ '--at': `${wanted}` }} />}
    </span>
  );
}

const ARROWS: Record<Trend, string> = { up: 'arrow-up', level: 'arrow-right', down: 'arrow-down' };

/** Arrow of a change, green up, amber down, grey level, with its spoken word. */
export function TrendArrow({ trend, label }: { trend: Trend; label: string }) {
  return (
    <span class={`trend trend--${trend}`}>
      <Icon name={ARROWS[trend]} label={label} size="small" />
    </span>
  );
}

export type BandProps = Span & {
  icon?: string | undefined;
  name: Slot;
  /** "fair", "at risk". */
  word: string;
  tone?: Tone;
  trend?: Trend | undefined;
  trendLabel?: string;
  /** "38 to 52". */
  range: Slot;
  was?: Span | undefined;
  wanted?: number | undefined;
  /** Opens the causes; without it the meter is only read. */
  onOpen?: ((event: MouseEvent) => void) | undefined;
  expanded?: boolean | undefined;
};

/** A meter as a band: icon, name, word, arrow; below it the hatched band and its two numbers. Pressing it opens its causes. */
export function Band(props: BandProps) {
  const inside = (
    <>
      {props.icon && <Icon name={props.icon} />}
      <span>
        <span class="band__words">
          {props.name} <b class={props.tone === 'good' || props.tone === 'caution' ? `t-${props.tone}` : ''}>{props.word}</b>
          {props.trend && <TrendArrow trend={props.trend} label={props.trendLabel ?? props.trend} />}
        </span>
        <span class="band__figures">
          <BandLine low={props.low} high={props.high} was={props.was} wanted={props.wanted} />
          <span class="band__range">{props.range}</span>
        </span>
      </span>
    </>
  );
  if (!props.onOpen) return <div class="band">{inside}</div>;
  return (
    <button type="button" class="band" onClick={props.onOpen} aria-haspopup="dialog" aria-expanded={props.expanded ?? false}>
      {inside}
    </button>
  );
}
