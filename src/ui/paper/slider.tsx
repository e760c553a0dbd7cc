import { useId } from 'preact/hooks';
import { Link } from './button.tsx';
import { classes, type Slot } from './types.ts';

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const;

type SliderProps = {
  question: Slot;
  /** Null: not answered, or skipped. */
  value: number | null;
  low: Slot;
  high: Slot;
  /** Spoken name of a step: "3 of 7". */
  stepLabel: (step: number) => string;
  skipLabel: Slot;
  onChange: (value: number | null) => void;
};

/** A question answered on seven steps; nothing is chosen beforehand, and it may be left out. */
export function Slider({ question, value, low, high, stepLabel, skipLabel, onChange }: SliderProps) {
  const name = useId();
  return (
    <fieldset class="slider">
      <legend class="t-h3">{question}</legend>
      <div class="slider__steps">
        {STEPS.map((step) => (
          <label key={step} class={classes('slider__step', value === step && 'slider__step--on')}>
            <input
              type="radio"
              name={name}
              value={step}
              checked={value === step}
              aria-label={stepLabel(step)}
              onChange={() => onChange(step)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <div class="split t-second t-grey">
        <span>{low}</span>
        {value !== null && <Link onClick={() => onChange(null)}>{skipLabel}</Link>}
        <span>{high}</span>
      </div>
    </fieldset>
  );
}

type ChoiceProps = { name: string; value: string; chosen: boolean; onChoose: () => void; children: Slot };

/** One of several framed choices, for instance the intention for the next Sprint. */
export function Choice({ name, value, chosen, onChoose, children }: ChoiceProps) {
  return (
    <label class={classes('choice', chosen && 'choice--on')}>
      <input type="radio" name={name} value={value} checked={chosen} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
