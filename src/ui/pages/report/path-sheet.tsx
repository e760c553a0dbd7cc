import { pagesPaths } from '../../../words/en/pages-paths.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom, type Table } from '../../../words/say.ts';
import { Chip } from '../../paper/note.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import type { DecisionRef, Path } from '../report-data.ts';
import { decisionWords } from './decision-words.ts';
import { levelWords } from './report-words.ts';

const say = sayFrom(pagesPaths);
const sayAny = sayFrom(pagesPaths as Table);

export interface PathText {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly text: string; readonly restsOn: string | null }[];
}

/** A seat's path in words: one strength, one next step, where they stand in the course and in the Scrum Guide. */
export function pathText(path: Path, words: PackSay): PathText {
  const title = say(`path.title.${path.seat}`);
  if (path.level === null && path.strength === null && path.next === null) {
    return { title, rows: [{ name: say('path.next'), text: say('path.not-played'), restsOn: null }] };
  }
  if (path.level === 'unread') return { title, rows: [{ name: say('path.next'), text: say('path.unread'), restsOn: null }] };
  const { strength, next } = path;
  return {
    title,
    rows: [
      strength
        ? { name: say('path.strength'), text: sayAny(`strength.${strength.code}`), restsOn: restsOn(strength.decision, words) }
        : { name: say('path.strength'), text: say('path.strength.none'), restsOn: null },
      next
        ? { name: say('path.next'), text: sayAny(`next.${next.code}`), restsOn: restsOn(next.decision, words) }
        : { name: say('path.next'), text: say('path.next.none'), restsOn: null },
      ...(next
        ? [
            { name: say('path.objective'), text: sayAny(`objective.${next.code}`), restsOn: null },
            { name: say('path.read'), text: sayAny(`read.${next.code}`), restsOn: null },
          ]
        : []),
    ],
  };
}

/** What the sentence rests on; of standing work, which has no scene that one remembers, also how it was. */
function restsOn(decision: DecisionRef, words: PackSay): string {
  const { title: what, reason } = decisionWords(decision, words);
  const { sprint, day, kind } = decision;
  if (kind !== 'standing') return say('path.rests-on', { sprint, day, what });
  const rests = say('path.rests-on.standing', { sprint, what });
  return reason === null ? rests : say('path.rests-on.how', { rests, reason });
}

export function PathSheet({ path, words }: { path: Path; words: PackSay }) {
  const { title, rows } = pathText(path, words);
  const isMaster = path.seat === 'scrum-master';
  return (
    <section class={`sheet path${isMaster ? '' : ' sheet--dashed'}`} aria-labelledby={`path-${path.seat}`}>
      <header class="section-head">
        <h2 id={`path-${path.seat}`} class="row row--nowrap">
          <SeatMark seat={path.seat} size={1.5} />
          <span>{title}</span>
        </h2>
        <Chip colour={isMaster ? 'blue' : 'salmon'}>{levelWords(path.level)}</Chip>
      </header>
      <dl class="path-facts">
        {rows.map((row) => (
          <>
            <dt>{row.name}</dt>
            <dd>
              {row.text}
              {row.restsOn && <small class="path__rests t-grey">{row.restsOn}</small>}
            </dd>
          </>
        ))}
      </dl>
    </section>
  );
}
