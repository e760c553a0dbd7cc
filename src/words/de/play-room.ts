import type { roomWords as english } from '../en/play-room.ts';
import type { Words } from '../say.ts';

/** The drawn room: what its buttons are called, and what can be marked in it. */
export const roomWords: Words<typeof english> = {
  'room.region': 'Das Büro',
  'room.label': 'Menschen und Dinge im Büro',
  'room.person': '{who}: {mood}, {work}',
  'room.visitor': '{who}, zu Besuch',
  'room.note': 'Zettel „{item}“: {where}',
  'room.way': { one: 'Im Weg: {n} Hindernis', other: 'Im Weg: {n} Hindernisse' },
  'marks.title': 'Im Büro markieren',
  'marks.morale': 'Stimmung',
  'marks.workload': 'Arbeit',
  'marks.blockers': 'Blockiert',
  'marks.value': 'Wert',
  'marks.list.morale': 'Wie es jedem geht',
  'marks.list.workload': 'Was jeder Developer in Arbeit hat',
  'marks.list.blockers': 'Wer und was blockiert ist',
  'marks.list.value': 'Wert jedes Eintrags im Sprint, soweit bekannt',
  'marks.none.morale': 'Heute ist niemand da.',
  'marks.none.workload': 'Heute ist niemand da.',
  'marks.none.blockers': 'Niemand und nichts ist blockiert.',
  'marks.none.value': 'Im Sprint Backlog steht noch kein Eintrag.',
  'marks.team': 'Alle zusammen',
  'marks.free': 'frei',
  'marks.items': { one: '{n} Eintrag', other: '{n} Einträge' },
  'marks.days': { one: '{n} Tag', other: '{n} Tage' },
  'marks.blocked': { one: 'seit {n} Tag blockiert', other: 'seit {n} Tagen blockiert' },
  'marks.impediments': { one: '{n} Hindernis', other: '{n} Hindernisse' },
  'marks.worth': '{low} bis {high}',
};
