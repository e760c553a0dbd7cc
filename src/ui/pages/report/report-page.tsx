import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Seat } from '../../../core/sim/basics.ts';
import type { Game, SeasonResult } from '../../../play/game.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesReplay } from '../../../words/en/pages-replay.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import { MenuButton } from '../../paper/menu.tsx';
import { Ribbon } from '../../paper/ribbon.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { usePageSize } from '../../paper/use-page-size.ts';
import { PageFrame } from '../page-frame.tsx';
import type { Report } from '../report-data.ts';
import { Debrief } from './debrief.tsx';
import { EvidenceNote } from './evidence-note.tsx';
import { PathSheet } from './path-sheet.tsx';
import {
  aboutWords,
  agreementWords,
  cardsTitle,
  hoursWords,
  levelWords,
  ratingsWords,
  reportTitle,
  ribbonWords,
  sayReport,
  seatName,
  verdictWords,
} from './report-words.ts';
import { TakeDialog } from './take-dialog.tsx';
import './report.css';

const sayFrame = sayFrom(pagesFrame);
const sayReplay = sayFrom(pagesReplay);
const SEATS: readonly Seat[] = ['scrum-master', 'product-owner'];

export interface ReportPageProps {
  readonly report: Report;
  readonly words: PackSay;
  readonly version: string;
  /** The season while it is still in memory: its re-plays can be shown. */
  readonly game: Game | null;
  /** The season as kept or given: for the file and the link that take it along. */
  readonly result: SeasonResult;
  /** Somebody else's, from a file or a link. */
  readonly isGiven: boolean;
  readonly onMethod: () => void;
  readonly onCompare: () => void;
  readonly onNext: () => void;
  readonly onTitle: () => void;
  /** Leads to the run day by day; absent where only the result is kept. */
  readonly onLook?: (() => void) | undefined;
}

/** Picture 7: the answer, the line, why, and what to do with it; then every decision. */
export function ReportPage(props: ReportPageProps) {
  const { report, words } = props;
  const [isTaking, setTaking] = useState(false);
  return (
    <PageFrame
      title={reportTitle(report)}
      appName={sayFrame('app.name')}
      about={props.isGiven ? sayReport('report.given', { about: aboutWords(report) }) : aboutWords(report)}
      actions={<Actions {...props} onTake={() => setTaking(true)} />}
      class="role-fit-page"
    >
      <VerdictPart report={report} />
      <WordsPart report={report} />
      <EvidencePart report={report} words={words} />
      <div class="role-fit__paths">
        {report.paths.map((path) => (
          <PathSheet key={path.seat} path={path} words={words} />
        ))}
        <CaveatSheet report={report} onNext={props.onNext} onLook={props.onLook} />
      </div>
      <Debrief report={report} words={words} game={props.game} />
      {isTaking && (
        <TakeDialog
          report={report}
          words={words}
          result={props.result}
          version={props.version}
          onClose={() => setTaking(false)}
        />
      )}
    </PageFrame>
  );
}

/** On a phone the actions fold into a menu, so that the answer stands in the first screen. */
function Actions({ isGiven, onMethod, onTake, onTitle, onCompare }: ReportPageProps & { onTake: () => void }) {
  const back = isGiven
    ? { label: sayReport('report.compare'), onBack: onCompare }
    : { label: sayFrame('page.to-title'), onBack: onTitle };

  if (usePageSize() === 'narrow') {
    return (
      <MenuButton
        icon="list"
        label={sayReport('report.menu')}
        items={[
          { id: 'method', icon: 'info', label: sayReport('report.method'), onPick: onMethod },
          { id: 'take', icon: 'download-simple', label: sayReport('report.save'), onPick: onTake },
          { id: 'print', icon: 'printer', label: sayReport('report.print'), onPick: () => print() },
          { id: 'back', icon: 'arrow-left', label: back.label, onPick: back.onBack },
        ]}
      />
    );
  }
  return (
    <>
      <Button kind="quiet" onClick={onMethod}>
        {sayReport('report.method')}
      </Button>
      <Button icon="download-simple" onClick={onTake}>
        {sayReport('report.save')}
      </Button>
      <Button icon="printer" onClick={() => print()}>
        {sayReport('report.print')}
      </Button>
      <Button icon="arrow-left" onClick={back.onBack}>
        {back.label}
      </Button>
    </>
  );
}

function VerdictPart({ report }: { report: Report }) {
  const { headline, lead } = verdictWords(report);
  const { ribbon } = report;
  return (
    <div class={ribbon ? 'role-fit__verdict' : 'role-fit__verdict role-fit__verdict--alone'}>
      <div>
        <p class="t-verdict">{headline}</p>
        <p class="t-lead">{lead}</p>
        <p class="caveat-line t-second">{sayReport('caveat.line')}</p>
      </div>
      {ribbon && (
        <Sheet>
          <Ribbon
            bar={{ low: ribbon.low, high: ribbon.high }}
            dot={ribbon.at}
            zone={{ low: ribbon.zoneLow, high: ribbon.zoneHigh }}
            words={{
              left: seatName('product-owner'),
              right: seatName('scrum-master'),
              zone: sayReport('ribbon.zone'),
              you: sayReport('ribbon.you'),
              bar: null,
            }}
            sentence={ribbonWords(report)}
          />
        </Sheet>
      )}
    </div>
  );
}

function WordsPart({ report }: { report: Report }) {
  return (
    <section class="sheet sheet--paper role-fit__words">
      <Pairs title={sayReport('well.title')}>
        {SEATS.map((seat) => (
          <Pair
            key={seat}
            name={sayReport('well.seat', { seat: seatName(seat) })}
            mark={<SeatMark seat={seat} size={1} />}
            value={levelWords(report.didWell[seat])}
          />
        ))}
      </Pairs>
      <Pairs title={sayReport('drawn.title')}>
        <Pair name={sayReport('drawn.hours')} value={hoursWords(report)} />
        <Pair name={sayReport('drawn.ratings')} value={ratingsWords(report)} />
      </Pairs>
      <div>
        <h2>{sayReport('agree.title')}</h2>
        <p>{agreementWords(report)}</p>
      </div>
    </section>
  );
}

function Pairs({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <h2>{title}</h2>
      <dl class="word-pairs">{children}</dl>
    </div>
  );
}

function Pair({ name, value, mark }: { name: string; value: string; mark?: ComponentChildren }) {
  return (
    <div>
      <dt class="row row--tight">
        {mark}
        {name}
      </dt>
      <dd>{value}</dd>
    </div>
  );
}

function EvidencePart({ report, words }: { report: Report; words: PackSay }) {
  return (
    <section class="stack gap-3">
      <h2>{cardsTitle(report)}</h2>
      {report.evidence.length === 0 && <p>{sayReport('cards.none')}</p>}
      <div class="role-fit__evidence">
        {report.evidence.map((card, at) => (
          <EvidenceNote key={`${at}`} card={card} words={words} at={at} />
        ))}
      </div>
    </section>
  );
}

function CaveatSheet({ report, onNext, onLook }: Pick<ReportPageProps, 'report' | 'onNext' | 'onLook'>) {
  return (
    <Sheet title={sayReport('caveat.title')} icon="info" colour="yellow" class="caveat">
      <p>{report.caveats.map((caveat) => sayReport(`caveat.${caveat}`, { n: report.about.decisions })).join(' ')}</p>
      <p class="no-print">
        <Button kind="quiet" icon="play" onClick={onNext}>
          {sayReport(`next.${report.next}`)}
        </Button>
        {onLook && (
          <Button kind="quiet" icon="footprints" onClick={onLook}>
            {sayReplay('run.of-season')}
          </Button>
        )}
      </p>
    </Sheet>
  );
}
