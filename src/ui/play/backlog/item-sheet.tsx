import { useState } from 'preact/hooks';
import type { ItemView } from '../../../core/sim/view.ts';
import { listWords } from '../../../words/action-words.ts';
import { IconButton } from '../../paper/button.tsx';
import { ClarityDots, EvidenceDots } from '../../paper/dots.tsx';
import { Icon } from '../../paper/icon.tsx';
import { Chip, KindMark } from '../../paper/note.tsx';
import { ValueRange } from '../../paper/range.tsx';
import { Face } from '../../paper/rows.tsx';
import { Term } from '../../paper/term.tsx';
import { actionsAbout } from '../actions/action-lists.ts';
import { ActionDetail, ActionEntry } from '../actions/action-parts.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { useIntoView } from '../into-view.ts';
import { faceColour, PersonFace } from '../people/face.tsx';
import { NOTE_KINDS } from '../people/note-kinds.ts';

/** How clear an item is, in three words and one to three dots. */
export function clarityOf(item: ItemView): { dots: number; word: 'foggy' | 'fair' | 'ready' } {
  if (item.ready) return { dots: 3, word: 'ready' };
  return item.clarity < 450 ? { dots: 1, word: 'foggy' } : { dots: 2, word: 'fair' };
}

/** "20 to 35", with the range before it while it is news. */
export function ItemValue({ item }: { item: ItemView }) {
  const { say } = useDesk();
  const { value, was } = item;
  return (
    <ValueRange
      low={value.low}
      high={value.high}
      was={was ?? undefined}
      words={say('backlog.range', value as { low: number; high: number })}
      wasWords={was ? say('backlog.range-was', was as { low: number; high: number }) : undefined}
    />
  );
}

function evidenceWords(item: ItemView, { say }: Desk): string {
  if (item.evidence === 0) return say('item.evidence-none');
  return say(item.evidence === 3 ? 'item.evidence-much' : 'item.evidence-some');
}

type ItemSheetProps = {
  item: ItemView;
  /** It stands there without having been chosen, so it cannot be closed. */
  fixed?: boolean;
};

/** What is known about an item, and what would help. */
export function ItemSheet({ item, fixed }: ItemSheetProps) {
  const desk = useDesk();
  const own = useIntoView<HTMLElement>();
  const { view, say, packSay, name } = desk;
  const place = view.items.findIndex((one) => one.id === item.id) + 1;
  const why = `item.${item.from}.why`;
  return (
    <section
      ref={fixed ? null : own}
      class="sheet item-sheet"
      aria-label={say('item.label', { item: name(item.id) })}
      data-piece="item"
    >
      <header class="item-sheet__head">
        <Chip
          colour={item.kind === 'feature' ? 'yellow' : item.kind === 'bug' ? 'salmon' : item.kind === 'debt' ? 'plum' : 'green'}
        >
          {say(`kind.${item.kind}`)}
        </Chip>
        <span class="t-second t-grey">{say('item.of', { place, of: view.items.length })}</span>
        {!fixed && (
          <IconButton
            icon="x"
            kind="quiet"
            label={say('item.close', { item: name(item.id) })}
            onClick={() => desk.select(null)}
          />
        )}
      </header>
      <h3 class="t-h2">{name(item.id)}</h3>
      {packSay.has(why) && <p>{packSay(why, { item: item.parent === null ? '' : name(item.parent) })}</p>}
      <ItemFacts item={item} />
      <ItemQuestion item={item} />
      <ItemActions item={item} />
    </section>
  );
}

function ItemFacts({ item }: { item: ItemView }) {
  const desk = useDesk();
  const { say, name } = desk;
  const clarity = clarityOf(item);
  return (
    <dl class="facts">
      <div>
        <dt>
          <Term id="points">{say('item.size')}</Term>
        </dt>
        <dd>
          {item.points === null ? (
            say('backlog.size-none')
          ) : (
            <>
              <b>{item.points}</b> {say('item.size-said')}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{say('item.clarity')}</dt>
        <dd>
          <ClarityDots
            count={clarity.dots}
            label={say(`backlog.clarity.${clarity.word}`)}
            word={say(`backlog.clarity.${clarity.word}`)}
          />
        </dd>
      </div>
      <div>
        <dt>{say('item.value')}</dt>
        <dd>
          <ItemValue item={item} />
        </dd>
      </div>
      <div>
        <dt>{say('item.evidence')}</dt>
        <dd>
          <EvidenceDots
            count={item.evidence}
            label={say('backlog.evidence-label', { n: item.evidence })}
            word={evidenceWords(item, desk)}
          />
        </dd>
      </div>
      {item.askedBy !== null && (
        <div>
          <dt>{say('item.for')}</dt>
          <dd class="row">
            <Face small colour={faceColour(item.askedBy)}>
              <PersonFace id={item.askedBy} />
            </Face>
            {name(item.askedBy)}
          </dd>
        </div>
      )}
      {(item.state !== 'backlog' || item.needs.length > 0) && (
        <div>
          <dt>{say('item.state')}</dt>
          <dd>{stateWords(item, desk)}</dd>
        </div>
      )}
    </dl>
  );
}

function stateWords(item: ItemView, desk: Desk): string {
  const { say, name } = desk;
  const parts = [say(`item.state.${item.state}`)];
  if (item.person !== null && item.state !== 'done') parts.push(name(item.person));
  if (item.blockedDays > 0) parts.push(say('item.blocked-days', { n: item.blockedDays }));
  else if (item.age !== null && item.age > 0 && item.state === 'in-progress') parts.push(say('item.age', { n: item.age }));
  if (item.tied) parts.push(say('item.tied'));
  if (item.needs.length > 0) parts.push(say('item.needs', { items: listWords(item.needs.map(name), desk) }));
  return parts.join(', ');
}

/** The Developers' open question about this item, if there is one. */
function ItemQuestion({ item }: { item: ItemView }) {
  const desk = useDesk();
  const { view, packSay, name } = desk;
  const letter = view.inbox.find((one) => one.item === item.id && one.kind === 'question');
  if (!letter) return null;
  return (
    <p class={`alert on-note${letter.urgent ? ' alert--waiting' : ''}`}>
      <Face colour={faceColour(letter.who)}>
        <PersonFace id={letter.who} />
      </Face>
      <span>
        {packSay(letter.from, { item: name(item.id) })} <b>{name(letter.who)}</b>
      </span>
      <Icon name="question" />
    </p>
  );
}

function ItemActions({ item }: { item: ItemView }) {
  const desk = useDesk();
  const { view, say } = desk;
  const [chosen, setChosen] = useState<string | null>(null);
  const actions = actionsAbout(view, { kind: 'item', id: item.id });
  const action = actions.find((one) => one.id === chosen);
  return (
    <div class="item-sheet__actions">
      <h4 class="t-h3">{say('item.would-help')}</h4>
      {actions.length === 0 && <p class="t-second t-grey">{say('item.no-actions')}</p>}
      {actions.map((one) => (
        <ActionEntry key={one.id} action={one} chosen={one === action} onChoose={setChosen} short />
      ))}
      {action && <ActionDetail key={action.id} action={action} />}
    </div>
  );
}

/** The word for the kind of an item, with its pastel. */
export function ItemKind({ item }: { item: ItemView }) {
  const { say } = useDesk();
  return <KindMark kind={NOTE_KINDS[item.kind]}>{say(`kind.${item.kind}`)}</KindMark>;
}
