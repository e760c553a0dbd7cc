import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesMethod } from '../../../words/en/pages-method.ts';
import { sayFrom } from '../../../words/say.ts';
import { Sheet } from '../../paper/sheet.tsx';
import { Table } from '../../paper/table.tsx';
import type { LaterPageProps } from '../later-page.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useLoaded } from '../use-loaded.ts';
import { backFrom } from './back-from.ts';
import { DataSheet } from './data-sheet.tsx';
import { type Figure, type RealSeasons, realFigure } from './real-seasons.ts';
import { RoomSheet } from './room-sheet.tsx';
import './manual.css';

const say = sayFrom(pagesMethod);
const sayFrame = sayFrom(pagesFrame);
type MethodKey = keyof typeof pagesMethod;
const FIGURES = [1, 2, 3, 4, 5, 6, 7] as const;

/** Everything about the score: key, model, figures, limits; and the player's own data with its deletion. */
export function MethodPage({ ports, state }: LaterPageProps) {
  const real = useLoaded(ports.realSeasons, 'real-seasons');
  return (
    <PageFrame title={say('method.title')} appName={sayFrame('app.name')} about={say('method.about')} back={backFrom(state)}>
      <Sheet title={say('method.short.title')} colour="yellow">
        <div class="prose prose--wide">
          <p>{say('method.short')}</p>
          <p>
            <b>{say('method.experimental')}</b>
          </p>
        </div>
      </Sheet>
      <div class="columns">
        <Points title="method.key.title" points={['method.key.1', 'method.key.2', 'method.key.3', 'method.key.4']} />
        <Points title="method.liking.title" points={['method.liking.1', 'method.liking.2', 'method.liking.3']} />
      </div>
      <Points
        title="method.model.title"
        wide
        points={['method.model.1', 'method.model.2', 'method.model.3', 'method.model.4', 'method.model.5']}
      />
      <Sheet title={say('method.figures.title')}>
        <FigureTable
          caption={say('method.figures.caption')}
          cell={(figure) => ({ season: say(`method.figures.${figure}.season`), full: say(`method.figures.${figure}.full`) })}
        />
        <p class="sheet__foot">{say('method.figures.note')}</p>
      </Sheet>
      {real.state === 'here' && real.value && <RealSeasonsSheet real={real.value} />}
      <div class="columns">
        <Points
          title="method.limits.title"
          points={['method.limits.1', 'method.limits.2', 'method.limits.3', 'method.limits.4']}
        />
        <Points title="method.law.title" points={['method.law']} />
      </div>
      <DataSheet ports={ports} state={state} />
      <RoomSheet ports={ports} />
      <p class="t-grey t-second">{say('method.version', { version: ports.version })}</p>
    </PageFrame>
  );
}

type FigureTableProps = { caption: string; cell: (figure: Figure) => { readonly season: string; readonly full: string } };

function FigureTable({ caption, cell }: FigureTableProps) {
  return (
    <Table
      caption={caption}
      columns={[
        { id: 'what', label: say('method.figures.what'), heads: true },
        { id: 'season', label: say('method.figures.season'), align: 'end' },
        { id: 'full', label: say('method.figures.full'), align: 'end' },
      ]}
      rows={FIGURES.map((figure) => ({ id: `${figure}`, cells: { what: say(`method.figures.${figure}`), ...cell(figure) } }))}
    />
  );
}

/** The score held against people who played the game itself, as the proof of the project keeps it. */
function RealSeasonsSheet({ real }: { real: RealSeasons }) {
  const { people, groups, rules, held, targets } = real;
  return (
    <Sheet title={say('method.real.title')}>
      <FigureTable caption={say('method.real.caption', { people, groups, rules })} cell={(figure) => realFigure(real, figure)} />
      <p class="sheet__foot">{say('method.real.note', { held, all: targets.length })}</p>
    </Sheet>
  );
}

function Points({ title, points, wide }: { title: MethodKey; points: readonly MethodKey[]; wide?: boolean }) {
  return (
    <Sheet title={say(title)}>
      <ul class={wide ? 'prose prose--wide' : 'prose'}>
        {points.map((point) => (
          <li key={point}>{say(point)}</li>
        ))}
      </ul>
    </Sheet>
  );
}
