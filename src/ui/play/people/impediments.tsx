import { useMemo, useState } from 'preact/hooks';
import type { Fact } from '../../../core/sim/fact.ts';
import type { ImpedimentView, ItemView } from '../../../core/sim/view.ts';
import { namedFills } from '../../../words/names.ts';
import { PlainRow } from '../../paper/rows.tsx';
import { Term } from '../../paper/term.tsx';
import { actionsAbout } from '../actions/action-lists.ts';
import { ActionDetail, ActionEntry } from '../actions/action-parts.tsx';
import { type Desk, isSelected, useDesk } from '../desk.ts';
import { useIntoView } from '../into-view.ts';
import { inTheWay } from './way-order.ts';

const ICONS: Readonly<Record<ImpedimentView['reach'], string>> = {
  item: 'hourglass',
  team: 'users-three',
  product: 'cube',
  organisation: 'buildings',
};

export function impedimentName(impediment: ImpedimentView, { say, packSay, name }: Desk): string {
  if (impediment.question) return say('impediments.question-about', { item: name(impediment.on[0] ?? '') });
  return packSay(`impediment.${impediment.from}.name`);
}

function isFinished({ state }: ItemView): boolean {
  return state === 'done' || state === 'released';
}

/** Whom it sits on: a person, and the goal if the item is tied to it; else the item, else the whole team. */
export function whereWords(impediment: ImpedimentView, { say, name, view }: Desk): string {
  const person = impediment.on.find((id) => view.people.some((one) => one.id === id));
  const item = view.items.find((one) => impediment.on.includes(one.id));
  if (person === undefined && item === undefined) return say('impediments.whole-team');
  // The item got Done all the same; what was met there slows whatever comes next.
  if (person === undefined && item && isFinished(item)) return say('impediments.since-item', { item: name(item.id) });
  const first = name(person ?? item?.id ?? '');
  return item?.tied && !isFinished(item) ? say('impediments.and-goal', { who: first }) : first;
}

const whatAndWhere = ({ from, on }: { from: string; on: readonly string[] }) => `${from}/${on[0]}`;

/** What was out of the way once, and on what. */
function removedPlaces(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap((fact) => (fact.type === 'impediment.removed' ? [whatAndWhere(fact)] : [])));
}

/** How long it has stood. What was out of the way once is not taken for what nobody could move. */
function ageWords(impediment: ImpedimentView, removed: ReadonlySet<string>, { say }: Desk): string {
  const { days, question } = impediment;
  const isBack = !question && removed.has(whatAndWhere(impediment));
  if (days === 0) return say(isBack ? 'impediments.today-again' : 'impediments.today');
  return say(isBack ? 'impediments.days-again' : 'impediments.days', { n: days });
}

function noteOf(impediment: ImpedimentView, { packSay, name, view }: Desk): string | null {
  const key = `impediment.${impediment.from}.note`;
  if (impediment.question || !packSay.has(key)) return null;
  const person = impediment.on.find((id) => view.people.some((one) => one.id === id));
  const item = impediment.on.find((id) => view.items.some((one) => one.id === id));
  return packSay(key, namedFills({ ...(person ? { person } : {}), ...(item ? { item } : {}) }, name));
}

/** What is in the way: age, whom it sits on, who is on it, and what one can do. */
export function Impediments() {
  const desk = useDesk();
  const { view, say, snapshot } = desk;
  const { facts } = snapshot;
  const removed = useMemo(() => removedPlaces(facts), [facts]);
  const sorted = inTheWay(view);
  return (
    <section aria-labelledby="impediments-title" data-piece="impediments">
      <header class="section-head">
        <h2 id="impediments-title">
          <Term id="impediment">{say('impediments.title')}</Term>
        </h2>
        <span class="t-second t-grey">{say('impediments.columns')}</span>
      </header>
      {sorted.length === 0 ? (
        <p class="t-grey">{say('impediments.empty')}</p>
      ) : (
        <ul class="impediments">
          {sorted.map((impediment) => (
            <li key={impediment.id} id={`impediment-${impediment.id}`}>
              <Impediment impediment={impediment} age={ageWords(impediment, removed, desk)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Impediment({ impediment, age }: { impediment: ImpedimentView; age: string }) {
  const desk = useDesk();
  const isOpen = isSelected(desk, 'impediment', impediment.id);
  const name = impedimentName(impediment, desk);
  const isBlocking = impediment.reach === 'item';
  return (
    <>
      <PlainRow
        icon={ICONS[impediment.reach]}
        tone={isBlocking ? 't-alarm' : ''}
        end={
          <>
            <b>{age}</b>
            <br />
            <span class="t-second t-grey">{whereWords(impediment, desk)}</span>
          </>
        }
        onClick={() => desk.select(isOpen ? null : { kind: 'impediment', id: impediment.id })}
      >
        {isBlocking ? <b>{name}</b> : name}
      </PlainRow>
      {isOpen && <ImpedimentDetail impediment={impediment} />}
    </>
  );
}

function ImpedimentDetail({ impediment }: { impediment: ImpedimentView }) {
  const desk = useDesk();
  const { view, say } = desk;
  const [chosen, setChosen] = useState<string | null>(null);
  const actions = actionsAbout(view, { kind: 'impediment', id: impediment.id });
  const action = actions.find((one) => one.id === chosen);
  const note = noteOf(impediment, desk);
  const own = useIntoView<HTMLDivElement>();
  return (
    <div ref={own} class="impediment-detail">
      {note !== null && <p>{note}</p>}
      <p class="t-second t-grey">
        {say(`impediments.reach.${impediment.reach}`)}, {say(`impediments.owner.${impediment.owner ?? 'none'}`)}
        {impediment.visible ? '' : `, ${say('impediments.unseen')}`}
      </p>
      {actions.map((one) => (
        <ActionEntry key={one.id} action={one} chosen={one === action} onChoose={setChosen} short />
      ))}
      {action && <ActionDetail key={action.id} action={action} />}
    </div>
  );
}
