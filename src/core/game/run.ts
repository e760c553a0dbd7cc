import type { Id, Seat } from '../sim/basics.ts';
import { SEATS, TICKS_A_DAY } from '../sim/basics.ts';
import { beginTurn } from '../sim/begin-turn.ts';
import type { Command } from '../sim/command.ts';
import { draftOf } from '../sim/copy-world.ts';
import type { Fact } from '../sim/fact.ts';
import { look } from '../sim/look.ts';
import { watchMeters } from '../sim/meter-watch.ts';
import type { Draw, Player, Reply, Seats } from '../sim/player.ts';
import { below32, DICE, keyOf, keyOn, knownKeyOf, knownStemOf, rollBelow, rollOn, stemOfRoll } from '../sim/roll.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { SeasonPlan } from '../sim/season.ts';
import { newDraft } from '../sim/season.ts';
import { show } from '../sim/show.ts';
import type { Ask, View } from '../sim/view.ts';
import type { DraftWorld, World } from '../sim/world.ts';
import { begin, walk } from '../sprint/walk.ts';

/**
 * A game under way, whoever runs its lifecycle: the lab and replays walk the table on a draft of their own, the page runs the XState
 * actor. Both take the same commands and give the same worlds.
 */
export interface Run {
  readonly scenario: Scenario;
  world(): World;
  /** Sends one command through the lifecycle. False = refused, nothing changed. */
  send(command: Command): boolean;
  /** The facts since they were last taken. */
  takeFacts(): readonly Fact[];
  /** What a seat sees now, good until the next command; a run without it is looked at by `look`. */
  show?(seat: Seat): View;
}

/** Whether what moves the meters is written down too. The lab has no use for it and goes faster without. */
export interface Telling {
  readonly meters: boolean;
}

function walkingRun(draft: DraftWorld, scenario: Scenario, { entered, meters }: Telling & { readonly entered: boolean }): Run {
  const turn = beginTurn(draft, scenario, meters ? watchMeters(draft) : null);
  if (!entered) begin(turn);
  return {
    scenario,
    world: () => turn.world,
    send: (command) => walk(turn, command),
    takeFacts: () => turn.facts.splice(0),
    show: (seat) => show(turn, seat),
  };
}

/** A new season, entered at its first Sprint Planning. */
export function startRun(scenario: Scenario, plan: SeasonPlan, { meters }: Telling = { meters: false }): Run {
  return walkingRun(newDraft(scenario, plan), scenario, { entered: false, meters });
}

/** Goes on from a world that stands somewhere in a season: a fork, a save. The world given stays as it is. */
export function continueRun(world: World, scenario: Scenario): Run {
  return walkingRun(draftOf(world), scenario, { entered: true, meters: false });
}

/** What the lifecycle itself does next when no seat has to decide; null at the end of the season. */
export function nextOfClock(world: World, ticks = TICKS_A_DAY): Command | null {
  switch (world.at.phase) {
    case 'planning':
      return { by: 'developers', type: 'planning.close' };
    case 'daily':
      return { by: 'developers', type: 'daily.close' };
    case 'work':
      return { by: 'clock', type: 'time.pass', ticks };
    case 'review':
      return { by: 'developers', type: 'review.close' };
    case 'retrospective':
      return { by: 'developers', type: 'retrospective.close' };
    default:
      return null;
  }
}

/** The last characters of the three dice of one subject. */
const [A, B, C] = ['a', 'b', 'c'].map((end) => end.charCodeAt(0)) as [number, number, number];

function drawFor(world: World, ask: Ask): Draw {
  const { choice } = world;
  const { tick } = world.at;
  const key = keyOf(ask.id);
  const draw = (what: string, who?: Id) =>
    rollBelow(choice, DICE.colleague, 1000, key ^ knownKeyOf(what), who === undefined ? tick : keyOf(who));
  // The dice of many subjects are drawn for one purpose, three of each: what they have in common is worked out once.
  let purpose = '';
  let stem = 0;
  draw.three = (what: string, who: Id) => {
    if (what !== purpose) {
      purpose = what;
      stem = stemOfRoll(choice, DICE.colleague, key ^ knownKeyOf(what));
    }
    const subject = knownStemOf(who);
    const die = (end: number) => below32(rollOn(stem, keyOn(subject, end)), 1000);
    return die(A) + die(B) + die(C);
  };
  return draw;
}

function commandsOf(ask: Ask, seat: Seat, reply: Reply): readonly Command[] {
  if ('commands' in reply) return reply.commands;
  if ('order' in reply) return [{ by: seat, type: 'ask.order', ask: ask.id, order: reply.order }];
  if ('values' in reply) return [{ by: seat, type: 'seat.rate', values: reply.values }];
  return [{ by: seat, type: 'ask.answer', ask: ask.id, option: reply.option }];
}

/** An answer that is always on offer, for a program that goes on sending what is refused. */
function fallback(ask: Ask): Id {
  return ask.options[0]?.id ?? 'go-on';
}

const PATIENCE = 40;

/** Lets a program answer the ask of its seat, with as many commands before as it likes. */
export function answerBy(run: Run, seat: Seat, player: Player): void {
  const asked = run.world().seats[seat].ask;
  if (asked === null) return;
  // One ask, one place, one set of dice: however often it is looked at.
  const draw = drawFor(run.world(), asked as Ask);
  for (let tries = 0; tries < PATIENCE; tries++) {
    const { ask } = run.world().seats[seat];
    if (ask === null || ask.id !== asked.id) return;
    const reply = player(run.show?.(seat) ?? look(run.world(), seat, run.scenario), ask as Ask, draw);
    const sent = commandsOf(ask as Ask, seat, reply).filter((command) => run.send(command));
    if (sent.length === 0) break;
  }
  const { ask } = run.world().seats[seat];
  if (ask !== null && ask.id === asked.id) run.send({ by: seat, type: 'ask.answer', ask: ask.id, option: fallback(ask as Ask) });
}

/** The colleague decides first, so that what the player sees does not depend on how fast he is. */
function whoIsAsked(world: World, seats: Seats): Seat | null {
  const asked = SEATS.filter((seat) => world.seats[seat].ask !== null);
  return asked.find((seat) => seats[seat] !== 'outside') ?? asked[0] ?? null;
}

export type Until = 'ask' | 'sprint' | 'end';

/**
 * Plays on until somebody outside has to answer (`ask`), until the Sprint is written down and the next begins, none of its
 * questions answered yet (`sprint`), or to the end of the season. Returns the ask that stands outside, or null. `afterSprint` sees each Sprint once it is written down.
 */
export function drive(run: Run, seats: Seats, until: Until, afterSprint?: (world: World) => void): Ask | null {
  const sprint = run.world().at.sprint;
  for (;;) {
    const world = run.world();
    // Whoever plays the next Sprint plans it: its first questions are not for those who played this one.
    if (until === 'sprint' && world.at.sprint > sprint) return null;
    const seat = whoIsAsked(world, seats);
    if (seat !== null) {
      const player = seats[seat];
      if (player === 'outside') return world.seats[seat].ask as Ask;
      answerBy(run, seat, player);
      continue;
    }
    const command = nextOfClock(world);
    if (command?.type === 'retrospective.close') afterSprint?.(world);
    if (command === null || !run.send(command)) return null;
  }
}
