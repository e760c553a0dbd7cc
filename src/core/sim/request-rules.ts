import { addEvidence, addIdea, entryOfIdea } from './backlog.ts';
import type { Id } from './basics.ts';
import { shiftGauge } from './gauges.ts';
import { removeImpediment } from './impediments.ts';
import { MOST_THINGS, remembered } from './remembered.ts';
import { reveal } from './reveals.ts';
import { DICE, happens } from './roll.ts';
import type { CommandOf, Offer, RuleBook, SeatRule } from './seat-rule.ts';
import { half, NO_SUCH_THING, offersBy } from './seat-rule.ts';
import type { Turn } from './turn.ts';
import { clamp, emit, impedimentOf, itemOf, touch } from './turn.ts';
import type { World } from './world.ts';

const seat = 'product-owner' as const;

const answersTo = remembered(
  (impediment): readonly Offer<CommandOf<'question.answer'>>[] => [
    { command: { by: seat, type: 'question.answer', impediment, how: 'guess' } },
    { command: { by: seat, type: 'question.answer', impediment, how: 'ask' } },
  ],
  MOST_THINGS,
);

const questionRule: SeatRule<CommandOf<'question.answer'>> = {
  seat,
  rule: 'PO-03',
  sure: true,
  shows: 'now',
  price: half(1),
  with: ({ world }, command) => world.impediments.find((entry) => entry.id === command.impediment)?.on.slice(1, 2) ?? [],
  about: (command) => [command.impediment],
  possible: ({ world }, command) =>
    world.impediments.some((entry) => entry.id === command.impediment && entry.question) ? null : NO_SUCH_THING,
  act: (turn, command, why) => {
    const question = impedimentOf(turn.world, command.impediment);
    const item = itemOf(turn.world, question?.on[0] ?? null);
    if (!question) return;
    if (command.how === 'ask') {
      turn.world.pending.push({
        id: `${why[0]}#ask`,
        due: turn.world.at.tick + 8,
        until: turn.world.at.tick + 8,
        begun: false,
        why: [...why],
        cast: { question: question.id },
        effect: { do: 'free', on: 'question' },
      });
      question.left += 8 * 30;
      return;
    }
    removeImpediment(turn, question, { why });
    if (!item) return;
    touch(item, why[0] ?? '');
    const wrong = 520 - item.evidence * 110 - Math.floor(item.clarity / 5);
    if (happens(turn.world.luck, DICE.guessAnswer, Math.max(60, wrong) * 1000, item.key)) {
      // A wrong guess shows late: as work to be done again when the item is inspected.
      item.effort += Math.floor(item.effort / 3);
      item.left += Math.floor(item.effort / 4);
    } else item.clarity = clamp(item.clarity + 120, 0, 1000);
  },
  offers: ({ world }) => world.impediments.filter((entry) => entry.question).flatMap((entry) => answersTo(entry.id)),
};

function requestOf(world: World, id: Id) {
  for (const who of world.stakeholders) for (const request of who.requests) if (request.id === id) return { who, request };
  return null;
}

type RequestCommand = CommandOf<'request.accept' | 'request.decline'>;

function withRequest(
  type: RequestCommand['type'],
  act: (turn: Turn, found: { who: Id; item: Id; id: Id; known: boolean }, why: readonly Id[]) => void,
): SeatRule<RequestCommand> {
  const offerOn = offersBy((request): RequestCommand => ({ by: seat, type, request }));
  return {
    seat,
    rule: 'PO-10',
    sure: true,
    shows: 'now',
    price: half(0),
    about: (command) => [command.request],
    with: ({ world }, command) => {
      const found = requestOf(world, command.request);
      return found ? [found.who.id] : [];
    },
    possible: ({ world }, command) => (requestOf(world, command.request) ? null : NO_SUCH_THING),
    act: (turn, command, why) => {
      const found = requestOf(turn.world, command.request);
      const who = turn.world.stakeholders.find((other) => other.id === found?.who.id);
      if (!found || !who) return;
      who.requests = who.requests.filter((request) => request.id !== command.request);
      act(turn, { who: who.id, item: found.request.item, id: command.request, known: who.needKnown }, why);
    },
    offers: ({ world }) => world.stakeholders.flatMap((who) => who.requests.map((request) => offerOn(request.id))),
  };
}

/** Which of this stakeholder's ideas a talk throws light on. */
function talkWith(turn: Turn, id: Id, why: readonly Id[]): void {
  const who = turn.world.stakeholders.find((other) => other.id === id);
  if (!who) return;
  who.needKnown = true;
  reveal(turn, seat, 'stakeholder-need', { stakeholder: id });
  shiftGauge(turn, { gauge: 'stakeholder.trust', on: id, by: 45 }, { why });
  const item = turn.world.items.find(
    (other) => other.askedBy === id && other.kind === 'feature' && other.evidence === 0 && other.doneAt === null,
  );
  if (item) addEvidence(turn, item, 1, { why });
}

const talkTo = offersBy((stakeholder): CommandOf<'stakeholder.talk'> => ({ by: seat, type: 'stakeholder.talk', stakeholder }));

/** What the Product Owner answers: questions of Developers, stakeholders and what they ask for. */
export const REQUEST_RULES: RuleBook = {
  'question.answer': questionRule,
  'stakeholder.talk': {
    seat,
    rule: 'PO-10',
    sure: true,
    steady: true,
    shows: 'now',
    price: half(1),
    with: (_, command) => [command.stakeholder],
    about: (command) => [command.stakeholder],
    possible: ({ world }, command) => (world.stakeholders.some((who) => who.id === command.stakeholder) ? null : NO_SUCH_THING),
    act: (turn, command, why) => talkWith(turn, command.stakeholder, why),
    offers: ({ world }) => world.stakeholders.map((who) => talkTo(who.id)),
  },
  'request.accept': withRequest('request.accept', (turn, { who, item }, why) => {
    const template = turn.shelf.items.get(entryOfIdea(item));
    if (template) addIdea(turn, { template, id: item }, { why });
    shiftGauge(turn, { gauge: 'stakeholder.trust', on: who, by: 30 }, { why });
  }) as SeatRule<CommandOf<'request.accept'>>,
  'request.decline': withRequest('request.decline', (turn, { who, known, id }, why) => {
    shiftGauge(turn, { gauge: 'stakeholder.trust', on: who, by: known ? -8 : -28 }, { why });
    emit(turn, { type: 'request.declined', request: id, stakeholder: who }, { why });
  }) as SeatRule<CommandOf<'request.decline'>>,
};
