import type { ItemView } from '../../../core/sim/view.ts';
import { listOf } from '../../../words/written.ts';
import { ClarityDots, EvidenceDots } from '../../paper/dots.tsx';
import { Face } from '../../paper/rows.tsx';
import { Term } from '../../paper/term.tsx';
import type { Slot } from '../../paper/types.ts';
import { type Desk, useDesk } from '../desk.ts';
import { faceColour, PersonFace } from '../people/face.tsx';
import { clarityOf, ItemValue } from './item-parts.tsx';
import { whatHolds } from './what-holds.ts';

function evidenceWords(item: ItemView, { say }: Desk): string {
  if (item.evidence === 0) return say('item.evidence-none');
  return say(item.evidence === 3 ? 'item.evidence-much' : 'item.evidence-some');
}

/** What is known about an item, a line for each thing. */
export function ItemFacts({ item }: { item: ItemView }) {
  const desk = useDesk();
  const { say } = desk;
  const clarity = clarityOf(item);
  const word = say(`backlog.clarity.${clarity.word}`);
  const holds = whatHolds(item, desk);
  const showsState = item.state !== 'backlog' || item.needs.length > 0;
  return (
    <dl class="facts">
      <Fact term={<Term id="points">{say('item.size')}</Term>}>
        <Size item={item} />
      </Fact>
      <Fact term={say('item.clarity')}>
        <ClarityDots count={clarity.dots} label={word} word={word} />
      </Fact>
      <Fact term={say('item.value')}>
        <ItemValue item={item} />
      </Fact>
      <Fact term={say('item.evidence')}>
        <EvidenceDots
          count={item.evidence}
          label={say('backlog.evidence-label', { n: item.evidence })}
          word={evidenceWords(item, desk)}
        />
      </Fact>
      {item.askedBy !== null && (
        <Fact term={say('item.for')}>
          <Asker id={item.askedBy} />
        </Fact>
      )}
      {showsState && <Fact term={say('item.state')}>{stateWords(item, desk)}</Fact>}
      {holds !== null && <Fact term={say('item.holds')}>{holds}</Fact>}
    </dl>
  );
}

function Fact({ term, children }: { term: Slot; children: Slot }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Size({ item }: { item: ItemView }) {
  const { say } = useDesk();
  if (item.points === null) return <>{say('backlog.size-none')}</>;
  return (
    <>
      <b>{item.points}</b> {say('item.size-said')}
    </>
  );
}

function Asker({ id }: { id: string }) {
  const { name } = useDesk();
  return (
    <span class="row">
      <Face small colour={faceColour(id)}>
        <PersonFace id={id} />
      </Face>
      {name(id)}
    </span>
  );
}

function stateWords(item: ItemView, desk: Desk): string {
  const { say, name, snapshot } = desk;
  const parts = [say(`item.state.${item.state}`)];
  if (item.person !== null && item.state !== 'done') parts.push(name(item.person));
  if (item.blockedDays > 0) parts.push(say('item.blocked-days', { n: item.blockedDays }));
  else if (item.age !== null && item.age > 0 && item.state === 'in-progress') parts.push(say('item.age', { n: item.age }));
  const n = snapshot.facts.filter((fact) => fact.type === 'item.rejected' && fact.item === item.id).length;
  if (n > 0 && item.state !== 'done') parts.push(say('item.sent-back', { n }));
  if (item.tied) parts.push(say('item.tied'));
  if (item.needs.length > 0) parts.push(say('item.needs', { items: listOf(item.needs.map(name)) }));
  return parts.join(', ');
}
