type SegmentsProps<T extends string> = {
  /** Tells the radio buttons of this choice from those of others on the page. */
  name: string;
  legend: string;
  of: readonly T[];
  chosen: T;
  onChoose: (one: T) => void;
  /** What one of them is called. */
  children: (one: T) => string;
};

/** One of a few words, side by side. */
export function Segments<T extends string>({ name, legend, of, chosen, onChoose, children }: SegmentsProps<T>) {
  return (
    <fieldset class="stack gap-1">
      <legend class="field__label">{legend}</legend>
      <div class="segments">
        {of.map((one) => (
          <label key={one} class={one === chosen ? 'segment segment--on' : 'segment'}>
            <input type="radio" name={name} value={one} checked={one === chosen} onChange={() => onChoose(one)} />
            {children(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
