import type { Ref } from 'preact';
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
};

/** A taped note in front of the board: what to try in the next Sprint. Not graded; it is a note to oneself. */
export function IntentionNote({ ref, options, words, chosen, onChoose }: IntentionNoteProps) {
  return (
    <fieldset ref={ref} class="sheet sheet--yellow on-note looking-back__intention stack">
      <span class="tape" aria-hidden="true" />
      <legend class="sr-only">{say('intention.title')}</legend>
      <p class="t-h3 row row--nowrap" aria-hidden="true">
        <Icon name="note-pencil" />
        <span>{say('intention.title')}</span>
      </p>
      {options.map(({ id }) => (
        <Choice key={id} name="intention" value={id} chosen={id === chosen} onChoose={() => onChoose(id)}>
          {intentionWords(id, words)}
        </Choice>
      ))}
    </fieldset>
  );
}

function intentionWords(id: Id, words: PackSay): string {
  const key = [`intention.${id}`, id].find((one) => words.has(one));
  return key ? words(key) : say('intention.none');
}
