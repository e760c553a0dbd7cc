import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { actionName } from '../../../words/action-words.ts';
import { Button } from '../../paper/button.tsx';
import { Glossary } from '../../paper/term.tsx';
import { CauseList } from '../../paper/why.tsx';
import { ActionDetail } from '../actions/action-parts.tsx';
import { useDesk } from '../desk.ts';
import { Explained } from '../help/explained.tsx';
import { causesOf, noCauseWords } from '../log/causes.ts';
import type { Detail } from './entry.ts';

type DetailProps = {
  detail: Detail;
  onBack: () => void;
  /** The palette has done its work. */
  onDone: () => void;
};

/** What was found, as far as it can be read or done where it was found: an action with its price, a word, a number with its why. */
export function PaletteDetail({ detail, onBack, onDone }: DetailProps) {
  const { say } = useDesk();
  const own = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    (own.current?.querySelector<HTMLElement>('button:not(.term)') ?? own.current)?.focus();
  }, []);
  return (
    <section ref={own} class="stack gap-3 palette__detail" tabIndex={-1}>
      <Shown detail={detail} onDone={onDone} />
      <p>
        <Button kind="quiet" icon="arrow-left" onClick={onBack}>
          {say('palette.back')}
        </Button>
      </p>
    </section>
  );
}

function Shown({ detail, onDone }: Omit<DetailProps, 'onBack'>) {
  const desk = useDesk();
  const { say, view } = desk;
  const glossary = useContext(Glossary);
  if (detail.kind === 'action') {
    return (
      <>
        <h3>{actionName(detail.action, view, desk)}</h3>
        <ActionDetail action={detail.action} onDone={onDone} />
      </>
    );
  }
  if (detail.kind === 'meter') {
    const title = say('meter.why', { meter: say(`meter.${detail.id}`) });
    return (
      <>
        <h3>{title}</h3>
        <p class="t-second">
          <Explained>{say(`meter.about.${detail.id}`)}</Explained>
        </p>
        <CauseList causes={causesOf(detail.id, desk)} empty={noCauseWords(detail.id, desk)} />
      </>
    );
  }
  const term = glossary(detail.id);
  return (
    <>
      <h3>{term?.title}</h3>
      <p>{term?.body}</p>
    </>
  );
}
