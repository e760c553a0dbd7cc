import { useRef } from 'preact/hooks';
import type { Fact } from '../../../core/sim/fact.ts';
import { factWords } from '../../../words/fact-words.ts';
import { type LanguageTag, language } from '../../../words/language.ts';
import { Live } from '../../paper/live.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { askSentence } from '../events/ask-words.ts';
import { alertKind } from './alert-facts.ts';

/** Lines a screen reader may still hear: the last few that were worth a note. */
const LINES = 4;

function linesOf(fresh: readonly Fact[], desk: Desk): { id: string; text: string }[] {
  const heard = fresh.filter((fact) => alertKind(fact) !== null || fact.type === 'day.planned' || fact.type === 'action.taken');
  return heard.flatMap((fact, at) => {
    const text = factWords(fact, desk.view, desk);
    return text === null ? [] : [{ id: `${fact.tick} ${fact.type} ${at}`, text }];
  });
}

interface Said {
  readonly tag: LanguageTag;
  readonly of: readonly Fact[] | null;
  readonly lines: { id: string; text: string }[];
}

/** What happens, spoken: politely what is new, at once when a decision is needed. */
export function Announce() {
  const desk = useDesk();
  const { snapshot, say } = desk;
  const { tag } = language();
  const said = useRef<Said>({ tag, of: null, lines: [] });
  // What was heard in another language was heard.
  if (said.current.tag !== tag) said.current = { tag, of: snapshot.fresh, lines: [] };
  if (said.current.of !== snapshot.fresh) {
    said.current = { tag, of: snapshot.fresh, lines: [...said.current.lines, ...linesOf(snapshot.fresh, desk)].slice(-LINES) };
  }
  const asked = askSentence(desk);
  return (
    <Live
      label={say('log.title')}
      log={said.current.lines}
      decision={asked === null ? null : say('live.decision', { text: asked })}
    />
  );
}
