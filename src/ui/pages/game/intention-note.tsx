import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Id } from '../../../core/sim/basics.ts';
import type { AskOption } from '../../../core/sim/view.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import { Icon } from '../../paper/icon.tsx';
import { Choice } from '../../paper/slider.tsx';

const say = sayFrom(pagesGame);

type IntentionNoteProps = {
  ref: Ref<HTMLFieldSetElement>;
  options: readonly AskOption[];
  words: PackSay;
  chosen: Id | null;
  onChoose: (option: Id) => void;
  /** Nobody of this season plays on: the note is for whoever comes. */
  isLast: boolean;
  /** The button that leads on, once something is chosen. */
  children: ComponentChildren;
};

/** A taped note in front of the board: what to try from here on. Not graded; it is a note to oneself. */
export function IntentionNote({ ref, options, words, chosen, onChoose, isLast, children }: IntentionNoteProps) {
  const title = say(isLast ? 'intention.title.last' : 'intention.title');
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen !== null) foot.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <fieldset ref={ref} class="sheet sheet--yellow on-note looking-back__intention stack">
      <span class="tape" aria-hidden="true" />
      <legend class="sr-only">{title}</legend>
      <p class="t-h3 row row--nowrap" aria-hidden="true">
        <Icon name="note-pencil" />
        <span>{title}</span>
      </p>
      {options.map(({ id }) => (
        <Choice key={id} name="intention" value={id} chosen={id === chosen} onChoose={() => onChoose(id)}>
          {intentionWords(id, words)}
        </Choice>
      ))}
      {chosen !== null && (
        <div ref={foot} class="looking-back__on not-narrow">
          {children}
        </div>
      )}
    </fieldset>
  );
}

function intentionWords(id: Id, words: PackSay): string {
  const key = [`intention.${id}`, id].find((one) => words.has(one));
  return key ? words(key) : say('intention.none');
}
