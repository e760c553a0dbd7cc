import type { World } from '../../../play/game.ts';
import { pagesTitle } from '../../../words/en/pages-title.ts';
import { language } from '../../../words/language.ts';
import { sayFrom } from '../../../words/say.ts';

const say = sayFrom(pagesTitle);

/** What a world is called on the page. */
export function worldName({ id, names }: World): string {
  return inLanguage(names) ?? id;
}

/** The text in the language that is spoken; in English where there is none. */
export function inLanguage(texts: Readonly<Record<string, string>>): string | undefined {
  return texts[language().tag] ?? texts.en;
}

/** English, where a text in the language that is spoken is missing. */
function langOf(texts: Readonly<Record<string, string>>): 'en' | undefined {
  return texts[language().tag] === undefined && texts.en !== undefined ? 'en' : undefined;
}

/** What there is to know about the language of a world before it is played; null if it speaks as the page does. */
function languageNote(world: World | undefined): string | null {
  const { tag } = language();
  if (!world || tag === 'en' || world.missing[tag] === 0) return null;
  return say(world.missing[tag] === undefined ? 'title.world.english' : 'title.world.partly-english');
}

type WorldsProps = { worlds: readonly World[]; chosen: string; onChoose: (world: string) => void };

/** Whose product it is to be: one paper label a world. Nothing as long as there is nothing to choose. */
export function Worlds({ worlds, chosen, onChoose }: WorldsProps) {
  const note = languageNote(worlds.find(({ id }) => id === chosen));
  const said = note !== null && <p class="t-second">{note}</p>;
  if (worlds.length < 2) return said || null;
  return (
    <fieldset class="title-board__worlds">
      <legend class="title-board__which">{say('title.worlds')}</legend>
      <div class="row gap-3">
        {worlds.map((world) => (
          <label key={world.id} class="world-note on-note">
            <input type="radio" name="world" value={world.id} checked={world.id === chosen} onChange={() => onChoose(world.id)} />
            <b lang={langOf(world.names)}>{worldName(world)}</b>
          </label>
        ))}
      </div>
      {said}
    </fieldset>
  );
}
