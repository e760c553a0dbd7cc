import { useState } from 'preact/hooks';
import type { World } from '../../../play/game.ts';
import { pagesGroup } from '../../../words/en/pages-group.ts';
import { pagesReport } from '../../../words/en/pages-report.ts';
import { pagesTitle } from '../../../words/en/pages-title.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { copyText } from '../copy-text.ts';
import type { PlayLength } from '../title/lengths.tsx';
import { worldName } from '../title/worlds.tsx';
import { type GroupSeason, groupLink, seedOf } from './group-link.ts';
import { Segments } from './segments.tsx';

const say = sayFrom(pagesGroup);
const sayTitle = sayFrom(pagesTitle);
const sayReport = sayFrom(pagesReport);

const LENGTHS = ['taster', 'season', 'full'] as const;
const ORDERS = ['any', 'sm', 'po'] as const;

/** For trainers and teams: one link that starts the same season for everyone, and how to talk about it afterwards. */
export function GroupSheet({ worlds }: { worlds: readonly World[] }) {
  const [seed, setSeed] = useState(() => seedOf(Math.random()));
  const [length, setLength] = useState<PlayLength>('taster');
  const [order, setOrder] = useState<GroupSeason['order']>('any');
  const [pack, setPack] = useState<string | null>(null);
  /** What became of which link: another link has been told nothing of yet. */
  const [told, setTold] = useState<{ readonly what: 'group.copied' | 'group.copy-failed'; readonly link: string } | null>(null);
  const chosen = pack ?? worlds[0]?.id;
  const link = groupLink({ length, order, seed, ...(chosen !== undefined && { pack: chosen }) }, location.href);
  const copy = async () => setTold({ what: (await copyText(link)) ? 'group.copied' : 'group.copy-failed', link });
  return (
    <Sheet title={say('group.title')} icon="users-three" aside={say('group.about')}>
      <div class="columns columns--two">
        <div class="stack gap-3">
          <Segments name="group-length" legend={sayTitle('title.lengths')} of={LENGTHS} chosen={length} onChoose={setLength}>
            {(one) => `${sayTitle(`length.${one}`)}, ${sayTitle(`length.${one}.time`)}`}
          </Segments>
          {worlds.length > 1 && (
            <Segments
              name="group-world"
              legend={sayTitle('title.worlds')}
              of={worlds.map(({ id }) => id)}
              chosen={chosen ?? ''}
              onChoose={setPack}
            >
              {(id) => worldName(worlds.find((world) => world.id === id) as World)}
            </Segments>
          )}
          <Segments name="group-order" legend={say('group.order')} of={ORDERS} chosen={order} onChoose={setOrder}>
            {(one) => say(`group.order.${one}`)}
          </Segments>
          <label class="field">
            <span class="field__label">{say('group.link')}</span>
            <input type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <p class="row gap-3">
            <Button icon="link" onClick={() => void copy()}>
              {say('group.copy')}
            </Button>
            <Button kind="quiet" onClick={() => setSeed(seedOf(Math.random()))}>
              {say('group.another')}
            </Button>
            <span role="status">{told?.link === link && say(told.what)}</span>
          </p>
        </div>
        <ol class="stack">
          <li>{say('group.step.1')}</li>
          <li>{say('group.step.2', { save: sayReport('report.save') })}</li>
          <li>{say('group.step.3', { compare: sayTitle('title.compare') })}</li>
          <li>{say('group.step.4')}</li>
          <li>{say('group.step.5')}</li>
        </ol>
      </div>
    </Sheet>
  );
}
