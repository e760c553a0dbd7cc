import { addEvidence, backlogItems } from './backlog.ts';
import type { Id, Minutes, Seat } from './basics.ts';
import { NOON_TICK } from './basics.ts';
import { notice } from './causes.ts';
import { shiftTeam } from './gauges.ts';
import { removeImpediment, workOn } from './impediments.ts';
import { DICE, drawOne, happens, roll } from './roll.ts';
import type { Turn } from './turn.ts';
import { clamp, dayStamp, emit, hourOf } from './turn.ts';

/** What own time that is not spent goes to, by seat; the first is where one begins. */
export const HABITS: Readonly<Record<Seat, readonly Id[]>> = {
  'scrum-master': ['around', 'flow', 'organisation'],
  'product-owner': ['reachable', 'refine', 'users'],
};

type Spend = (turn: Turn, halves: number, why: readonly Id[]) => void;

/** A half of a day, for the dice. */
const stamp = ({ world }: Turn) => dayStamp(world) * 2 + (hourOf(world.at.tick) === NOON_TICK ? 0 : 1);

/** The key of a look in passing: the two of a day are two. */
const look = (turn: Turn, key: number) => key + 100 * (stamp(turn) % 2);

const SPEND: Readonly<Record<Id, Spend>> = {
  around: (turn, halves, why) => {
    if (happens(turn.world.luck, DICE.walk, 60_000 * halves, 1, stamp(turn)))
      notice(turn, 'seen', { count: 1, key: look(turn, 21) }, { why });
    shiftTeam(turn, 'safety', halves, { why });
  },
  flow: (turn, halves, why) => {
    if (happens(turn.world.luck, DICE.walk, 50_000 * halves, 2, stamp(turn)))
      notice(turn, 'flow', { count: 1, key: look(turn, 22) }, { why });
    shiftTeam(turn, 'focus', halves, { why });
  },
  organisation: (turn, halves, why) => {
    if (happens(turn.world.luck, DICE.walk, 40_000 * halves, 3, stamp(turn)))
      notice(turn, 'organisation', { count: 1, key: look(turn, 23) }, { why });
    for (const entry of [...turn.world.impediments])
      if (entry.reach === 'organisation') workOn(turn, entry, 12 * halves, { why });
  },
  reachable: (turn, halves, why) => {
    const question = turn.world.impediments.find((entry) => entry.question);
    if (question && happens(turn.world.luck, DICE.walk, 200_000 * halves, question.key, stamp(turn)))
      removeImpediment(turn, question, { why });
    if (halves >= 2) shiftTeam(turn, 'understanding', 1, { why });
  },
  refine: (turn, halves, why) => {
    const item = backlogItems(turn.world)
      .slice(0, 14)
      .find((other) => other.clarity < 650);
    const found = item && turn.world.items.find((other) => other.id === item.id);
    if (found) found.clarity = clamp(found.clarity + 28 * halves, 0, 1000);
    if (halves >= 2) shiftTeam(turn, 'understanding', 1, { why });
  },
  users: (turn, halves, why) => {
    const pool = backlogItems(turn.world)
      .slice(0, 16)
      .filter((item) => item.kind === 'feature' && item.evidence < 2);
    if (pool.length === 0 || !happens(turn.world.luck, DICE.walk, 70_000 * halves, 5, stamp(turn))) return;
    const picked = drawOne(pool, (item) => roll(turn.world.luck, DICE.walk, item.key, stamp(turn)));
    const item = turn.world.items.find((other) => other.id === picked?.id);
    if (item) addEvidence(turn, item, 1, { why });
  },
};

/** At the end of each half of the day what is left of own time goes to the habit; the other half of the day begins with its own. */
export function spendRest(turn: Turn, seat: Seat, supply: Minutes): void {
  const state = turn.world.seats[seat];
  const halves = Math.max(0, Math.floor(state.minutes / 30));
  if (halves > 0) {
    SPEND[state.habit]?.(turn, halves, [`habit/${state.habit}`]);
    emit(turn, { type: 'habit.spent', seat, habit: state.habit, minutes: halves * 30 }, { seen: seat });
  }
  state.minutes = supply + Math.min(0, state.minutes);
}

/** What a team can get used to. Rules read each of them; a pack may name no other. */
export const TEAM_HABITS = [
  'asks-master',
  'solves-itself',
  'cuts-done',
  'orders-from-outside',
  'works-late',
  'asks-owner',
] as const;

/** What the team gets used to shows slowly: self-management drifts towards it over the Sprints to come. */
export function growHabit(turn: Turn, habit: 'asks-master' | 'solves-itself', by: number): void {
  turn.world.habits[habit] = (turn.world.habits[habit] ?? 0) + by;
}
