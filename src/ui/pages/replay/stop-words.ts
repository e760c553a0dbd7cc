import type { Id } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { Ask } from '../../../core/sim/view.ts';
import type { ReplayDecision, ReplayStop, Snapshot } from '../../../play/game.ts';
import { actionName } from '../../../words/action-words.ts';
import { pagesReplay } from '../../../words/en/pages-replay.ts';
import { playWords } from '../../../words/en/play.ts';
import { factWords } from '../../../words/fact-words.ts';
import { namedFills, namesOf } from '../../../words/names.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import { optionWords } from '../../play/events/ask-words.ts';
import { asOfNobody, type Teller } from '../../play/log/speaking.ts';

const say = sayFrom(pagesReplay);
const sayPlay = sayFrom(playWords);

/** Free moves on one's own board: told together, for there are many. */
const TIDYING: readonly string[] = ['backlog.move', 'cue.pin', 'hunch.open', 'hunch.close', 'seat.habit'];
/** Of no interest to whoever looks on. */
const UNTOLD: readonly string[] = ['seat.shown'];
/** News told at a stop; the log of the page has all. */
const MOST_NEWS = 8;

/** Where a stop stands: "Sprint 2, day 5". */
export function placeWords({ sprint, day, phase }: ReplayStop): string {
  if (phase === 'closed') return say('run.place.end');
  if (phase === 'planning' || phase === 'review' || phase === 'retrospective') return say(`run.place.${phase}`, { sprint });
  return say('run.place', { sprint, day });
}

/** What it takes to speak of a stop as it stands. */
export function tellerOf(snapshot: Snapshot, packSay: PackSay): Teller {
  const { view } = snapshot;
  return { view, snapshot, say: sayPlay, packSay, name: namesOf(view, packSay, sayPlay) };
}

/** What the player decided at a stop, a line each. */
export function decisionLines(decisions: readonly ReplayDecision[], teller: Teller): readonly string[] {
  const tidied = decisions.filter(({ command }) => TIDYING.includes(command.type)).length;
  const told = decisions.flatMap((decision) => decisionLine(decision, teller) ?? []);
  return tidied === 0 ? told : [say('run.tidied', { n: tidied }), ...told];
}

function decisionLine({ ask, command }: ReplayDecision, teller: Teller): string | null {
  if (TIDYING.includes(command.type) || UNTOLD.includes(command.type)) return null;
  switch (command.type) {
    case 'ask.answer':
      return ask && answerLine(ask, command.option, teller);
    case 'ask.order':
      return say('run.order');
    case 'seat.rate':
      return say('run.rated');
    case 'seat.intend':
      return say('run.intend', { intention: teller.name(command.intention) });
    case 'sprint-goal.propose':
      return say('run.goal', { goal: teller.name(command.goal) });
    case 'sprint.cancel':
      return sayPlay('fact.sprint.cancelled');
    // Moves of the lifecycle are nobody's decision.
    case 'time.pass':
    case 'phase.enter':
    case 'planning.close':
    case 'daily.close':
    case 'review.close':
    case 'retrospective.close':
      return null;
    default:
      return actionName({ command }, teller.view, teller);
  }
}

/** Going on from a stop is no decision; the sliders are told without their values. */
function answerLine(ask: Ask, id: Id, teller: Teller): string | null {
  if (ask.kind === 'stop') return null;
  if (ask.kind === 'order') return say('run.order');
  if (ask.kind === 'sliders') return say('run.rated');
  if (ask.kind === 'intention') {
    return id === 'none' ? null : say('run.intend', { intention: teller.packSay(`intention.${id}`) });
  }
  const option = ask.options.find((one) => one.id === id);
  const answer = ask.kind === 'free-hour' ? hourWords(ask, id, teller) : option && optionWords(ask, option, teller);
  if (!answer) return null;
  const question = questionWords(ask, teller);
  // What ends like a sentence needs no colon.
  return say(/[.?!…”]$/.test(question) ? 'run.answer.to' : 'run.answer', { question, answer });
}

function hourWords(ask: Ask, id: Id, { packSay, name }: Teller): string {
  const key = [`hour.${ask.from}.${id}.title`, `hour.${ask.from}.${id}`].find((one) => packSay.has(one));
  return key ? packSay(key, namedFills(ask.cast, name)) : sayPlay('hour.neither');
}

function questionWords(ask: Ask, { packSay, name }: Teller): string {
  if (ask.kind === 'moment') return packSay(`moment.${ask.from}.title`, namedFills(ask.cast, name));
  if (ask.kind === 'facilitate') return sayPlay(`facilitate.title.${ask.event ?? 'planning'}`);
  if (ask.kind === 'scope' || ask.kind === 'release' || ask.kind === 'plan') return sayPlay(`${ask.kind}.title`);
  return sayPlay('hour.title');
}

/** What came next, as anybody may tell it: each sentence once, and how many more there are. */
export function newsLines(facts: readonly Fact[], teller: Teller): { readonly lines: readonly string[]; readonly more: number } {
  const nobody = asOfNobody(teller);
  const told = facts.flatMap((fact) => (fact.seen === 'later' ? [] : (factWords(fact, teller.view, nobody) ?? [])));
  const lines = [...new Set(told)];
  return { lines: lines.slice(0, MOST_NEWS), more: Math.max(0, lines.length - MOST_NEWS) };
}
