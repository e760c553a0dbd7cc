import { METERS } from '../../../core/sim/basics.ts';
import { actionName, actionWho, priceWords } from '../../../words/action-words.ts';
import { halfHours } from '../../../words/clock-words.ts';
import { groupOf, iconOf, shortList } from '../actions/action-lists.ts';
import { whyNot } from '../actions/taken-today.ts';
import type { Desk, Target } from '../desk.ts';
import { termNames } from '../help/term-names.ts';
import { impedimentName } from '../people/impediments.tsx';
import { stageOf } from '../stage.ts';
import { hunchTitle } from '../wall/hunch-words.ts';
import { showsOnWall } from '../wall/wall-state.ts';
import type { Entry } from './entry.ts';

/** Everything that can be paid for or done for free now; the short list of the page comes first. */
export function actionEntries(desk: Desk): Entry[] {
  const { view, say } = desk;
  const first = shortList(view, desk.selected);
  const others = view.actions.filter((action) => groupOf(action) !== null && !first.includes(action));
  return [...first, ...others].map((action) => {
    const free = halfHours(action.minutes) === 0;
    return {
      id: `do ${action.id}`,
      group: 'do',
      icon: iconOf(action),
      label: actionName(action, view, desk),
      note: `${actionWho(action, view, desk)}, ${free ? say('price.free') : priceWords(action.minutes, desk)}`,
      reason: whyNot(action, desk),
      pick: () => ({ kind: 'action', action }),
    };
  });
}

/** Selects a thing and turns the page to where it stands. */
function toSee(desk: Desk, target: Target): () => undefined {
  return () => {
    desk.select(target);
    const isPerson = target.kind === 'person' || target.kind === 'stakeholder';
    if (isPerson && desk.room !== 'narrow' && desk.pane !== 'object') desk.show('office');
    if (target.kind === 'item' && desk.room === 'narrow' && stageOf(desk.snapshot) === 'day') desk.turnTo(tabOfItem(desk));
    return undefined;
  };
}

function tabOfItem({ view }: Desk): 'board' | 'object' {
  return view.seat === 'scrum-master' ? 'board' : 'object';
}

function peopleEntries(desk: Desk, reason: string | undefined): Entry[] {
  const { view, say, name, packSay } = desk;
  const entry = (id: string, kind: 'person' | 'stakeholder', note: string): Entry => ({
    id: `${kind} ${id}`,
    group: 'people',
    icon: 'user',
    label: name(id),
    note,
    reason,
    pick: toSee(desk, { kind, id }),
  });
  return [
    ...view.people.map(({ id, mood }) => entry(id, 'person', say(`mood.${mood}`))),
    entry(view.colleague.id, 'person', say(`seat.${view.colleague.seat}`)),
    ...view.stakeholders.map(({ id }) => entry(id, 'stakeholder', packSay(`stakeholder.${id}.role`))),
  ];
}

/** People, items, hunches and impediments: choosing one shows it where it stands. */
export function thingEntries(desk: Desk): Entry[] {
  const { view, say, name } = desk;
  const stage = stageOf(desk.snapshot);
  const reason = stage === 'day' ? undefined : say('palette.on-a-day');
  return [
    ...peopleEntries(desk, reason),
    ...view.items.map(
      ({ id, kind }): Entry => ({
        id: `item ${id}`,
        group: 'items',
        icon: 'note',
        label: name(id),
        note: say(`kind.${kind}`),
        reason: stage === 'planning' ? undefined : reason,
        pick: toSee(desk, { kind: 'item', id }),
      }),
    ),
    ...view.wall.hunches.filter(showsOnWall).map(
      (hunch): Entry => ({
        id: `hunch ${hunch.cause}`,
        group: 'wall',
        icon: 'push-pin',
        label: hunchTitle(hunch, desk),
        note: say('palette.hunch'),
        reason,
        pick: toSee(desk, { kind: 'hunch', id: hunch.cause }),
      }),
    ),
    ...view.impediments.map(
      (impediment): Entry => ({
        id: `trouble ${impediment.id}`,
        group: 'trouble',
        icon: 'warning',
        label: impedimentName(impediment, desk),
        reason,
        pick: toSee(desk, { kind: 'impediment', id: impediment.id }),
      }),
    ),
  ];
}

/** The four meters and the words of Scrum: both are read in the palette itself. */
export function wordEntries({ say, packSay, view }: Desk): Entry[] {
  return [
    ...METERS.map((id): Entry => {
      const { low, high } = view.meters[id];
      return {
        id: `number ${id}`,
        group: 'number',
        icon: 'chart-bar',
        label: say('meter.why', { meter: say(`meter.${id}`) }),
        note: say('meter.range', { low, high }),
        pick: () => ({ kind: 'meter', id }),
      };
    }),
    ...termNames(packSay).map(
      ([id, term]): Entry => ({
        id: `term ${id}`,
        group: 'term',
        icon: 'book-open',
        label: term,
        pick: () => ({ kind: 'term', id }),
      }),
    ),
  ];
}
