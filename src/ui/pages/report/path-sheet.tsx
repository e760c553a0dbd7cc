import { pagesPaths } from '../../../words/en/pages-paths.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { quoted } from '../../../words/quotes.ts';
import { sayFrom, type Table } from '../../../words/say.ts';
import { Chip } from '../../paper/note.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import type { DecisionRef, Path } from '../report-data.ts';
import { type DecisionWords, decisionWords } from './decision-words.ts';
import { levelWords } from './report-words.ts';

const say = sayFrom(pagesPaths);
const sayAny = sayFrom(pagesPaths as Table);

type Told = NonNullable<Path['next']>;

export interface PathText {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly text: string; readonly restsOn: string | null }[];
}

/** A seat's path in words: one strength, one next step, where they stand in the course and in the Scrum Guide. */
export function pathText(path: Path, words: PackSay): PathText {
  const title = say(`path.title.${path.seat}`);
  if (path.level === null && path.strength === null && path.next === null) {
    return { title, rows: [forWhom(path), plainRow('path.next', say('path.not-played')), course(path)] };
  }
  if (path.level === 'unread') return { title, rows: [forWhom(path), plainRow('path.next', say('path.unread')), course(path)] };
  const { next } = path;
  return {
    title,
    rows: [
      forWhom(path),
      strengthRow(path, words),
      next
        ? { name: say('path.next'), text: nextWords(next), restsOn: restsOn(next.decision, words) }
        : plainRow('path.next', say('path.next.none')),
      ...(next
        ? [plainRow('path.objective', sayAny(`objective.${next.code}`)), plainRow('path.read', sayAny(`read.${next.code}`))]
        : []),
      course(path),
    ],
  };
}

/** What holds of the path itself, whoever reads it. */
function plainRow(name: keyof typeof pagesPaths, text: string): PathText['rows'][number] {
  return { name: say(name), text, restsOn: null };
}

function forWhom({ seat }: Path): PathText['rows'][number] {
  return plainRow('path.for-whom', say(`path.for-whom.${seat}`));
}

function course({ seat }: Path): PathText['rows'][number] {
  return plainRow('path.course', say(`path.course.${seat}`));
}

/** A skill that stood out; where none did, what went best in this seat. */
function strengthRow({ strength, best }: Path, words: PackSay): PathText['rows'][number] {
  const name = say('path.strength');
  if (strength) return { name, text: strengthWords(strength), restsOn: restsOn(strength.decision, words) };
  if (best) {
    const told = decisionWords(best, words);
    return {
      name: say('path.best'),
      text: told.answer ?? told.title,
      restsOn: [whenWords(best, told), told.reason].join(' ').trim(),
    };
  }
  return plainRow('path.strength', say('path.strength.none'));
}

/**
 * A skill shown in standing work is told by that work, and by what came of it where one decision alone shows it. A scene says only what
 * sort of scene it was and how good the answer: what was answered stands below it, in its own words.
 */
function strengthWords({ code, decision, shown }: NonNullable<Path['strength']>): string {
  const { kind, of, how, grade } = decision;
  const own = kind === 'standing' ? [...(shown === 'once' ? [`strength.${of}.${how}`] : []), `strength.${of}`] : [];
  const strength = sayAny(firstOf([...own, `strength.${code}.${grade}`]) ?? `strength.${code}`);
  return shown === 'once' ? strength : say(`path.shown.${shown}`, { strength });
}

/**
 * What to do next depends on the skill or the standing work, on what that was, and on whether it did harm (0) or only sounded right (1).
 * Never what the decision did already: of a scene it is a question to ask oneself, of standing work it goes by how that was done.
 */
function nextWords({ code, decision }: Told): string {
  const { kind, of, how, grade } = decision;
  const what = kind === 'standing' ? of : code;
  return sayAny(firstOf([`next.${what}.${how}`, `next.${what}.${grade}`, `next.${what}`]) ?? `next.${code}`);
}

function firstOf(keys: readonly string[]): string | undefined {
  return keys.find((key) => key in pagesPaths);
}

/** What the sentence rests on: when, what it was, the own choice, and why it counts as it does. */
function restsOn(decision: DecisionRef, words: PackSay): string {
  const told = decisionWords(decision, words);
  return [whenWords(decision, told), told.answer && say('path.you', { answer: told.answer }), told.reason]
    .filter((part) => part)
    .join(' ');
}

function whenWords({ kind, sprint, day }: DecisionRef, { title }: DecisionWords): string {
  if (kind === 'standing') return say('path.rests-on.standing', { sprint, what: title });
  return say('path.rests-on', { sprint, day, what: quoted(title) });
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
