import { expect, it } from 'vitest';
import { type Loose, momentIn, problemsAfter } from './city.ts';

/**
 * Every rule of the compiler, seen to fail on a fault planted in the first pack. A row: what is wrong, how it is planted, the file
 * it is reported in, and a piece of the sentence the author reads. A new rule comes with a new row.
 */
type Files = Record<string, Loose>;
type Row = [fault: string, plant: (files: Files) => void, file: string, sentence: string];

const coffee = (files: Files) => momentIn(files, 'coffee-machine');
const days = 'moments/scrum-master-days.yaml';
const cause = (files: Files, id: string) => files['causes.yaml'].causes.find((entry: Loose) => entry.id === id);
const item = (files: Files, id: string) => files['items.yaml'].items.find((entry: Loose) => entry.id === id);
const words = (files: Files, file: string) => files[`words/en/${file}.yaml`];
const firstEffect = (files: Files) => coffee(files).answers[0].effects;

const shape: Row[] = [
  ['a file is missing', (files) => delete files['causes.yaml'], 'causes.yaml', 'This file is missing'],
  ['a file has a strange name', (files) => (files['cuases.yaml'] = {}), 'cuases.yaml', 'No part of a pack has this name'],
  ['there are no moments', (files) => removeMoments(files), 'moments/', 'There are no moments'],
  ['a key is unknown', (files) => (coffee(files).grup = 'x'), days, 'Unknown key "grup"'],
  ['a key is missing', (files) => delete coffee(files).code, days, 'The key "code" is missing'],
  ['an id has capitals', (files) => (files['pack.yaml'].id = 'City'), 'pack.yaml', 'lower-case letters'],
  ['the format is of another time', (files) => (files['pack.yaml'].format = 2), 'pack.yaml', 'Use 1'],
  ['a number is too large', (files) => (coffee(files).urgency = 1200), days, '1000 or less'],
  ['a number is no whole number', (files) => (coffee(files).answers[0].minutes = 2.5), days, 'whole number'],
  ['a phase does not exist', (files) => (coffee(files).phase = 'standup'), days, 'not known here'],
  ['a stance does not exist', (files) => (coffee(files).answers[0].stance = 'shout'), days, 'not known here'],
  ['an effect does not exist', (files) => (firstEffect(files)[0].do = 'explode'), days, 'must be one of'],
  ['a lever moves for one person', (files) => (firstEffect(files)[2].on = 'expert'), days, 'Unknown key "on"'],
  ['a lever moves for ever', (files) => delete firstEffect(files)[2].lasts, days, 'The key "lasts" is missing'],
  ['an effect moves what only follows', (files) => (firstEffect(files)[0].gauge = 'sprint.behind'), days, 'not known here'],
  [
    'a condition has no known form',
    (files) => (coffee(files).when = { moon: 'full' }),
    days,
    'A condition has one of these keys',
  ],
  ['a moment has three answers', (files) => coffee(files).answers.pop(), days, 'A moment has four answers'],
  ['an answer changes nothing', (files) => (coffee(files).answers[0].effects = []), days, 'must change something'],
  ['a moment belongs to both seats', (files) => coffee(files).seats.push('product-owner'), days, 'belongs to one seat'],
  ['a moment has no source', (files) => (coffee(files).sources = []), days, 'Name at least one source'],
];

const references: Row[] = [
  ['an id stands twice', (files) => (momentIn(files, 'which-way').id = 'coffee-machine'), days, 'used twice'],
  [
    'a cause has an unknown symptom',
    (files) => cause(files, 'one-expert').symptoms.push('rain'),
    'causes.yaml',
    'not among the impediments',
  ],
  [
    'a cue fits an unknown cause',
    (files) => cause(files, 'one-expert').cues[0].fits.push('rain'),
    'causes.yaml',
    'not among the causes',
  ],
  [
    'a cue names its own cause',
    (files) => cause(files, 'one-expert').cues[0].fits.push('one-expert'),
    'causes.yaml',
    'its own cause anyway',
  ],
  [
    'a look is taken with nobody',
    (files) => (cause(files, 'one-expert').look.with = 'nobody'),
    'causes.yaml',
    'not among the people',
  ],
  [
    'an item is tied to an unknown goal',
    (files) => item(files, 'live-map').goals.push('moon'),
    'items.yaml',
    'not among the Sprint Goals',
  ],
  [
    'an item is asked for by nobody',
    (files) => (item(files, 'live-map').askedBy = 'nobody'),
    'items.yaml',
    'not among the people',
  ],
  ['an item needs an unknown item', (files) => (item(files, 'live-map').needs = ['moon']), 'items.yaml', 'not among the items'],
  ['a bug is called a follow-up', (files) => (item(files, 'bug-slow').followUp = true), 'items.yaml', 'is of kind feature'],
  [
    'an effect agrees to nothing known',
    (files) => firstEffect(files).push({ do: 'agree', agreement: 'moon' }),
    days,
    'not among the agreements',
  ],
  [
    'an effect counts an unknown habit',
    (files) => firstEffect(files).push({ do: 'habit', of: 'moon', by: 1 }),
    days,
    'not among the habits',
  ],
  [
    'an effect shows a cue of nothing',
    (files) => firstEffect(files).push({ do: 'cue', cause: 'moon' }),
    days,
    'not among the causes',
  ],
  [
    'an effect adds an unknown item',
    (files) => firstEffect(files).push({ do: 'add', a: 'item', from: 'moon' }),
    days,
    'not among the items',
  ],
  [
    'an effect adds an unknown trouble',
    (files) => firstEffect(files).push({ do: 'add', a: 'impediment', from: 'moon' }),
    days,
    'not among the impediments',
  ],
  [
    'an effect lets nobody ask',
    (files) => firstEffect(files).push({ do: 'add', a: 'request', from: 'moon' }),
    days,
    'not among the stakeholders',
  ],
  [
    'a chain leads nowhere',
    (files) => firstEffect(files).push({ do: 'follow', moment: 'moon', keep: [], after: 16 }),
    days,
    'not among the moments',
  ],
  [
    'a chain keeps an unknown role',
    (files) => firstEffect(files).push({ do: 'follow', moment: 'expert-away', keep: ['moon'], after: 16 }),
    days,
    'cannot be kept',
  ],
  [
    'a chain has no time',
    (files) => firstEffect(files).push({ do: 'follow', moment: 'expert-away', keep: [] }),
    days,
    'after how many ticks',
  ],
  ['a chain stays in its group', (files) => (momentIn(files, 'expert-away').group = 'one-name'), days, 'of the same group'],
  ['a chain is never begun', (files) => (momentIn(files, 'which-way').only = 'follow'), days, 'no answer follows with it'],
  [
    'a twin does not exist',
    (files) => (momentIn(files, 'third-day-sm').twin = 'moon'),
    'moments/two-seats.yaml',
    'not among the moments',
  ],
  [
    'a twin has another twin',
    (files) => (momentIn(files, 'third-day-sm').twin = 'area-down-po'),
    'moments/two-seats.yaml',
    'Twins name each other',
  ],
  ['twins sit in one seat', (files) => siblings(files), 'moments/two-seats.yaml', 'to the other seat'],
  ['the code is of the other seat', (files) => (coffee(files).code = 'PO1'), days, 'begins with SM'],
];

const casts: Row[] = [
  ['nobody speaks', (files) => (coffee(files).speaker = 'moon'), days, 'Who speaks?'],
  ['a role has an unknown person', (files) => (coffee(files).cast.expert.id = 'moon'), days, 'not among the people'],
  [
    'a role has an unknown stakeholder',
    (files) => (momentIn(files, 'names-please').cast.boss.id = 'moon'),
    days,
    'not among the stakeholders',
  ],
  ['a role names one item', (files) => (coffee(files).cast.item.id = 'live-map'), days, 'cannot name an id'],
  [
    'an effect names no role',
    (files) => firstEffect(files).push({ do: 'gauge', gauge: 'person.mood', on: 'moon', by: 5 }),
    days,
    'not a role of the cast',
  ],
  [
    'a role is of the wrong kind',
    (files) => firstEffect(files).push({ do: 'gauge', gauge: 'item.clarity', on: 'expert', by: 5 }),
    days,
    'is of kind person',
  ],
  [
    'an effect on a person has no person',
    (files) => firstEffect(files).push({ do: 'gauge', gauge: 'person.mood', by: 5 }),
    days,
    'Say whose',
  ],
  [
    'an effect on the team has a person',
    (files) => firstEffect(files).push({ do: 'gauge', gauge: 'team.safety', on: 'expert', by: 5 }),
    days,
    'one number for all',
  ],
  ['an effect is zero', (files) => firstEffect(files).push({ do: 'gauge', gauge: 'team.safety', by: 0 }), days, 'does nothing'],
  ['a condition names no role', (files) => (coffee(files).when = { is: 'blocked', on: 'moon' }), days, 'not a role of the cast'],
  ['a condition has no bound', (files) => (coffee(files).when = { gauge: 'sprint.day' }), days, 'has no bound'],
  ['a condition on an item has no item', (files) => (coffee(files).when = { gauge: 'item.age', atLeast: 1 }), days, 'Say whose'],
  [
    'a condition on the team has a person',
    (files) => (coffee(files).when = { gauge: 'team.safety', on: 'expert', atLeast: 1 }),
    days,
    'one number for all',
  ],
  [
    'a condition looks for an unknown cause',
    (files) => (coffee(files).when = { cause: 'moon', state: 'active' }),
    days,
    'not among the causes',
  ],
  [
    'a condition looks back to nothing',
    (files) => (coffee(files).when = { chose: ['moon', 'pair'] }),
    days,
    'not among the moments',
  ],
  [
    'a condition looks back to no answer',
    (files) => (coffee(files).when = { not: { chose: ['which-way', 'moon'] } }),
    days,
    'not among the answers',
  ],
  [
    'the calendar moves one item',
    (files) => files['calendar.yaml'].calendar[0].effects.push({ do: 'block', on: 'item' }),
    'calendar.yaml',
    'There is no cast here',
  ],
];

const keys: Row[] = [
  ['an answer stands twice in a key', (files) => (coffee(files).keys[0].order[3] = 'pair'), days, 'stands twice in this order'],
  ['a key names no answer', (files) => (coffee(files).keys[0].order[3] = 'moon'), days, 'not among the answers'],
  ['a key names three answers', (files) => coffee(files).keys[0].order.pop(), days, 'Name all four answers'],
  ['a reason is for no answer', (files) => (coffee(files).keys[0].reasons = { moon: 'pair' }), days, 'not among the answers'],
  ['the last key has a condition', (files) => coffee(files).keys.pop(), days, 'The last key has a condition'],
  ['a key hides those below', (files) => delete coffee(files).keys[0].when, days, 'hides the ones below'],
  [
    'a key sees a hidden cause',
    (files) => (coffee(files).keys[0].when = { cause: 'one-expert', state: 'active' }),
    days,
    'never looks at hidden causes',
  ],
  [
    'a key sees a mood',
    (files) => (coffee(files).keys[0].when = { gauge: 'person.mood', on: 'expert', below: 300 }),
    days,
    'No player can see',
  ],
  ['a key looks back', (files) => (coffee(files).keys[0].when = { chose: ['which-way', 'back'] }), days, 'cannot look back'],
  ['an effect is in no situation', (files) => (firstEffect(files)[0].in = 'moon'), days, 'keys with a condition'],
  ['two situations have one name', (files) => (coffee(files).keys[1].id = 'late'), days, 'Two keys have the same id'],
  ['two answers do the same', (files) => (coffee(files).answers[1].effects = firstEffect(files)), days, 'does exactly what'],
  ['an answer stands twice', (files) => (coffee(files).answers[1].id = 'pair'), days, 'stands twice'],
];

const counts: Row[] = [
  ['a cause has four cues', (files) => cause(files, 'one-expert').cues.splice(4), 'causes.yaml', 'has 4 cues'],
  ['a cause has one symptom', (files) => cause(files, 'one-expert').symptoms.splice(1), 'causes.yaml', 'has 1 symptoms'],
  ['a reach has no cause', (files) => dropReach(files), 'causes.yaml', 'No cause is in the reach "team"'],
  ['a Sprint Goal has few items', (files) => untie(files), 'items.yaml', 'can be tied to the Sprint Goal "offline-day"'],
  ['there is no debt', (files) => dropItems(files, (entry) => entry.kind === 'debt'), 'items.yaml', 'no item of kind debt'],
  ['there is no follow-up', (files) => dropItems(files, (entry) => entry.followUp), 'items.yaml', 'no follow-up'],
  ['there is no question', (files) => dropTrouble(files, 'question'), 'impediments.yaml', 'The template "question" is missing'],
  [
    'the question sits on the team',
    (files) => (files['impediments.yaml'].impediments.at(-2).on = 'team'),
    'impediments.yaml',
    'sits on an item',
  ],
  ['an event has one format', (files) => dropFormats(files, 'daily', 1), 'formats.yaml', 'has 1 formats'],
  ['no Developer can lead', (files) => dropFormats(files, 'daily', 3), 'formats.yaml', 'No Developer can lead'],
];

const texts: Row[] = [
  ['there is no English', (files) => removeWords(files), 'words/en/', 'English words are missing'],
  [
    'a text is missing',
    (files) => delete words(files, 'moments-scrum-master-days').moment['coffee-machine'].scene,
    'words/en/moments-scrum-master-days.yaml',
    'moment.coffee-machine.scene',
  ],
  [
    'a reason has no words',
    (files) => delete words(files, 'moments-scrum-master-days').moment['coffee-machine'].reason.write,
    'words/en/moments-scrum-master-days.yaml',
    'reason.write',
  ],
  ['a text is for nobody', (files) => (words(files, 'troubles').cue.moon = 'A moon.'), 'words/en/troubles.yaml', 'Nothing reads'],
  [
    'a text is a number',
    (files) => (words(files, 'troubles').cue['noise-rain'] = 7),
    'words/en/troubles.yaml',
    'A text is expected',
  ],
  [
    'a text is written twice',
    (files) => (files['words/en/more.yaml'] = { goal: { 'offline-day': 'Again' } }),
    'words/en/pack.yaml',
    'is written twice',
  ],
  ['a scene is too long', (files) => stretch(files, 'scene', 61), 'words/en/moments-scrum-master-days.yaml', '60 is the most'],
  [
    'a cue is too long',
    (files) => (words(files, 'troubles').cue['noise-rain'] = 'drip '.repeat(13)),
    'words/en/troubles.yaml',
    '12 is the most',
  ],
  [
    'a title is too long',
    (files) => (words(files, 'items').item['live-map'].title = 'A map that is far too live to show'),
    'words/en/items.yaml',
    '30 is the most',
  ],
  [
    'a page is too short',
    (files) => (words(files, 'journal').journal['how-work-walks-work'] = 'Short.'),
    'words/en/journal.yaml',
    'at least 40',
  ],
  [
    'a name is nobody',
    (files) => stretch(files, 'title', 2, '{moon}'),
    'words/en/moments-scrum-master-days.yaml',
    'Nobody is called {moon}',
  ],
  [
    'a name stands where none can',
    (files) => (words(files, 'pack').goal['offline-day'] = 'All for {person}'),
    'words/en/pack.yaml',
    'No name can stand here',
  ],
  ['a kind of line has no text', (files) => delete words(files, 'lines').line.stuck, 'words/en/lines.yaml', 'line.stuck.1'],
  ['a term has no text', (files) => delete words(files, 'glossary').term.sprint.text, 'words/en/glossary.yaml', 'has no text'],
  [
    'a second language has a text of its own',
    (files) => (files['words/xx/more.yaml'] = { pack: { subtitle: 'Karten' } }),
    'words/xx/more.yaml',
    'English has no text "pack.subtitle"',
  ],
  [
    'a second language has one line more',
    (files) => (files['words/xx/more.yaml'] = { line: { free: { 99: 'Noch einer.' } } }),
    'words/xx/more.yaml',
    'English has no text "line.free.99"',
  ],
  [
    'a text of a second language is too long',
    (files) => (files['words/xx/more.yaml'] = { cue: { 'noise-rain': 'tropf '.repeat(13) } }),
    'words/xx/more.yaml',
    '12 is the most',
  ],
  [
    'a line of a second language is too long',
    (files) => (files['words/xx/more.yaml'] = { line: { free: ['Wer hier kann eine Hand gebrauchen, bitte?'] } }),
    'words/xx/more.yaml',
    '6 is the most',
  ],
  [
    'a second language names nobody',
    (files) => (files['words/xx/more.yaml'] = { goal: { 'offline-day': 'Alles für {person}' } }),
    'words/xx/more.yaml',
    'No name can stand here',
  ],
];

function removeMoments(files: Files): void {
  for (const file of Object.keys(files)) if (file.startsWith('moments/')) delete files[file];
}

function removeWords(files: Files): void {
  for (const file of Object.keys(files)) if (file.startsWith('words/')) delete files[file];
}

function siblings(files: Files): void {
  Object.assign(momentIn(files, 'third-day-po'), { seats: ['scrum-master'], code: 'SM1' });
}

function dropReach(files: Files): void {
  files['causes.yaml'].causes = files['causes.yaml'].causes.filter((entry: Loose) => entry.reach !== 'team');
}

function untie(files: Files): void {
  const tied = files['items.yaml'].items.filter((entry: Loose) => entry.goals);
  for (const entry of tied) entry.goals = entry.goals.filter((goal: string) => goal !== 'offline-day');
}

function dropItems(files: Files, which: (entry: Loose) => boolean): void {
  files['items.yaml'].items = files['items.yaml'].items.filter((entry: Loose) => !which(entry));
}

function dropTrouble(files: Files, id: string): void {
  files['impediments.yaml'].impediments = files['impediments.yaml'].impediments.filter((entry: Loose) => entry.id !== id);
}

function dropFormats(files: Files, event: string, keep: number): void {
  let left = keep;
  files['formats.yaml'].formats = files['formats.yaml'].formats.filter((format: Loose) => format.event !== event || left-- > 0);
}

function stretch(files: Files, part: string, count: number, word = 'word'): void {
  words(files, 'moments-scrum-master-days').moment['coffee-machine'][part] = Array.from({ length: count }, () => word).join(' ');
}

it.each([...shape, ...references, ...casts, ...keys, ...counts, ...texts])('%s', (_fault, plant, file, sentence) => {
  const problems = problemsAfter(plant);
  expect(problems).toContainEqual(expect.objectContaining({ file, message: expect.stringContaining(sentence) }));
});

it('a problem says where it is, so that the line can be found', () => {
  const problems = problemsAfter((files) => (coffee(files).answers[1].minutes = -1));
  expect(problems).toEqual([{ file: days, path: 'moments.0.answers.1.minutes', message: 'The number must be 0 or more.' }]);
});

it('all problems are told at once', () => {
  const problems = problemsAfter((files) => {
    coffee(files).speaker = 'moon';
    cause(files, 'one-expert').symptoms.push('rain');
    delete words(files, 'glossary').term.sprint.text;
  });
  expect(problems.map((problem) => problem.file)).toEqual(
    expect.arrayContaining(['causes.yaml', days, 'words/en/glossary.yaml']),
  );
});
