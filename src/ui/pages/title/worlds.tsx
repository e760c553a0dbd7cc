import type { World } from '../../../play/game.ts';
import { pagesTitle } from '../../../words/en/pages-title.ts';
import { sayFrom } from '../../../words/say.ts';

const say = sayFrom(pagesTitle);

/** What a world is called on the page. */
export function worldName({ id, names }: World): string {
  return names.en ?? id;
}

type WorldsProps = { worlds: readonly World[]; chosen: string; onChoose: (world: string) => void };

/** Whose product it is to be: one paper label a world. Nothing as long as there is nothing to choose. */
export function Worlds({ worlds, chosen, onChoose }: WorldsProps) {
  if (worlds.length < 2) return null;
  return (
    <fieldset class="title-board__worlds">
      <legend class="sr-only">{say('title.worlds')}</legend>
      <div class="row gap-3">
        {worlds.map((world) => (
          <label key={world.id} class="world-note on-note">
            <input type="radio" name="world" value={world.id} checked={world.id === chosen} onChange={() => onChoose(world.id)} />
            <b>{worldName(world)}</b>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
