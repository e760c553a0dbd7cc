import { useState } from 'preact/hooks';
import type { Seat } from '../../../core/sim/basics.ts';
import type { Game } from '../../../play/game.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { pagesPaths } from '../../../words/en/pages-paths.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom, type Table } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import { Chip } from '../../paper/note.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { ReplaySheet } from '../../paper/sheet.tsx';
import { LabNote } from '../game/lab-note.tsx';
import { replayWords } from '../game/looking-back-words.ts';
import { reallyDone } from '../game/really-done.ts';
import type { DebriefSprint, DecisionRef, Report } from '../report-data.ts';
import { useLab } from '../use-lab.ts';
import { decisionWords } from './decision-words.ts';
import { otherSide, seatedIn } from './other-side.ts';
import { gameNames } from './pack-names.ts';
import { sayReport, seatName } from './report-words.ts';

const saySkill = sayFrom(pagesPaths as Table);
const sayGame = sayFrom(pagesGame);

type DebriefProps = { report: Report; words: PackSay; game: Game | null };

/** Every decision of the season with its grade in words and the reason for it. Only here, and only after the verdict. */
export function Debrief({ report, words, game }: DebriefProps) {
  const [isOpen, setOpen] = useState(false);
  const seatedOf = (seat: Seat) => seatedIn(report, seat, words);
  if (report.debrief.length === 0) return null;
  return (
    <section class="debrief stack gap-4 no-print" aria-labelledby="debrief-title">
      <div class="split">
        <h2 id="debrief-title">{sayReport('debrief.title')}</h2>
        <Button onClick={() => setOpen(!isOpen)} expanded={isOpen} icon={isOpen ? 'caret-up' : 'caret-down'}>
          {sayReport(isOpen ? 'debrief.close' : 'debrief.open')}
        </Button>
      </div>
      {isOpen && (
        <>
          <p class="prose">{sayReport('debrief.lead')}</p>
          {report.debrief.map((sprint) => (
            <SprintDebrief key={sprint.sprint} sprint={sprint} words={words} game={game} seatedOf={seatedOf} />
          ))}
        </>
      )}
    </section>
  );
}

type SprintDebriefProps = { sprint: DebriefSprint; words: PackSay; game: Game | null; seatedOf: (seat: Seat) => string };

function SprintDebrief({ sprint, words, game, seatedOf }: SprintDebriefProps) {
  const count = (seat: 'scrum-master' | 'product-owner' | null) => sprint.hours.filter(({ chose }) => chose === seat).length;
  return (
    <section class="sheet stack gap-3" aria-labelledby={`debrief-${sprint.sprint}`}>
      <h3 id={`debrief-${sprint.sprint}`} class="row row--nowrap">
        <SeatMark seat={sprint.seat} size={1.3} />
        <span>{sayReport('debrief.sprint', { sprint: sprint.sprint, seat: seatName(sprint.seat) })}</span>
      </h3>
      <ol class="divided">
        {sprint.decisions.map((decision, at) => (
          <DecisionLine
            key={`${at}`}
            decision={decision}
            words={words}
            twin={otherSide(decision, words, seatedOf(sprint.seat))}
          />
        ))}
      </ol>
      {sprint.hours.length > 0 && (
        <p class="t-second t-grey">
          {sayReport('debrief.hours', { sm: count('scrum-master'), po: count('product-owner'), skipped: count(null) })}
        </p>
      )}
      {game && <SprintReplays game={game} sprint={sprint.sprint} words={words} />}
    </section>
  );
}

const GRADE_TONES = { 3: 'green', 2: 'blue', 1: 'yellow', 0: 'salmon' } as const;

function DecisionLine({ decision, words, twin }: { decision: DecisionRef; words: PackSay; twin: string | null }) {
  const told = decisionWords(decision, words);
  return (
    <li class="decision">
      <p class="decision__day t-second t-grey">
        {decision.kind === 'standing' ? sayReport('debrief.standing') : sayReport('debrief.day', { day: decision.day })}
      </p>
      <div class="stack gap-1">
        <p>
          <b>{told.title}</b> <span class="t-grey t-second">{saySkill(`skill.${decision.code}`)}</span>
        </p>
        {told.answer && <p>{sayReport('debrief.you', { answer: told.answer })}</p>}
        {told.after && <p class="t-grey">{told.after}</p>}
        {told.reason && <p>{sayReport('debrief.why', { reason: told.reason })}</p>}
        {twin && <p class="t-plum">{sayReport('debrief.other-seat', { seen: twin })}</p>}
      </div>
      <Chip colour={GRADE_TONES[decision.grade]}>{sayReport(`grade.${decision.grade}`)}</Chip>
    </li>
  );
}

/** How many decisions of a Sprint are played otherwise once the report is there. */
const REPLAYS = 3;

/** The decisions of that Sprint that would have changed most, on demand and while the season is still in memory. */
function SprintReplays({ game, sprint, words }: { game: Game; sprint: number; words: PackSay }) {
  const [isWanted, setWanted] = useState(false);
  const lab = useLab(isWanted ? (tell) => game.replays(sprint, REPLAYS, tell) : null, `${sprint}`);
  if (!isWanted) {
    return (
      <p>
        <Button icon="arrow-counter-clockwise" onClick={() => setWanted(true)}>
          {sayReport('debrief.replays')}
        </Button>
      </p>
    );
  }
  if (lab.state !== 'here') return <LabNote lab={lab} words={sayGame('replay.loading')} />;
  const clear = (lab.value ?? []).filter((one) => one.clear);
  if (clear.length === 0) return <p role="status">{sayGame('replay.none')}</p>;
  const now = game.snapshot();
  const desk = { packSay: words, name: gameNames(now.view, words), really: reallyDone(now, sprint) };
  return (
    <>
      {clear.map((replayed) => {
        const { taken, instead, seen, often } = replayWords(replayed, desk);
        return (
          <ReplaySheet key={replayed.decision} title={sayReport('debrief.replay')} note={often} tilt="none">
            {taken} <b>{instead},</b> {seen}
          </ReplaySheet>
        );
      })}
    </>
  );
}
