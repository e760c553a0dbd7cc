import { actionsOf } from './actions.ts';
import type { Meter, Seat } from './basics.ts';
import { METERS, otherSeat, TICKS_A_DAY } from './basics.ts';
import { HABITS } from './habits.ts';
import { forecastOf, gaugesOf, meterView, productGoalOf } from './look-bands.ts';
import { calendarOf, cueViews, hunchViews, impedimentViews, inboxOf, itemView, personView } from './look-things.ts';
import { keyOf, rollBelow } from './roll.ts';
import type { Scenario } from './scenario.ts';
import { metersNow, outcomeOf } from './score.ts';
import { hourOf, shelfOf, sprintStart } from './turn.ts';
import type { MeterView, View } from './view.ts';
import type { World } from './world.ts';

/** Goals that the top of the Product Backlog could serve: each with two or three of its items, four goals at most. */
export function goalChoices(world: World, scenario: Scenario): View['goals'] {
  const { items } = shelfOf(scenario);
  const top = world.items.filter((item) => item.sprint === null && item.doneAt === null && item.kind === 'feature').slice(0, 16);
  const choices = scenario.goals.map((id) => ({
    id,
    items: top
      .filter((item) => items.get(item.from)?.goals.includes(id))
      .slice(0, 3)
      .map((item) => item.id),
  }));
  const fit = choices
    .filter((choice) => choice.items.length >= 2)
    .sort(
      (a, b) =>
        rollBelow(world.seed, 'shuffle', 1000, keyOf(a.id), world.at.sprint) -
        rollBelow(world.seed, 'shuffle', 1000, keyOf(b.id), world.at.sprint),
    );
  if (fit.length > 0) return fit.slice(0, 4);
  return scenario.goals.slice(0, 1).map((id) => ({ id, items: top.slice(0, 2).map((item) => item.id) }));
}

/** All that a seat may know. The page, the office, the protocol and every program get this and nothing else. */
export function look(world: World, seat: Seat, scenario: Scenario): View {
  const shelf = shelfOf(scenario);
  const now = metersNow(world);
  const state = world.seats[seat];
  const other = otherSeat(seat);
  const hour = world.at.phase === 'planning' || world.at.phase === 'daily' ? 0 : hourOf(world.at.tick);
  const ledger = world.sprint;
  const manner = world.seats[other].manner;
  return {
    seat,
    key: world.choice,
    at: {
      sprint: world.at.sprint,
      sprints: world.season.sprints,
      day: world.at.day,
      days: world.season.days,
      tick: world.at.tick,
      hour,
      phase: world.at.phase,
      daysLeft: Math.max(
        0,
        world.season.sprints * world.season.days - ((world.at.sprint - 1) * world.season.days + world.at.day - 1),
      ),
    },
    minutes: {
      now: Math.max(0, state.minutes),
      today: Math.max(0, state.minutes) + (world.at.tick - sprintStart(world) < (world.at.day - 1) * TICKS_A_DAY + 8 ? 90 : 0),
    },
    habit: state.habit,
    habits: HABITS[seat],
    meters: Object.fromEntries(METERS.map((meter) => [meter, meterView(world, meter, now[meter])])) as Record<Meter, MeterView>,
    gauges: gaugesOf(world, seat),
    people: world.people.map((person) => personView(world, person)),
    colleague: {
      id: other === 'scrum-master' ? scenario.scrumMaster : scenario.productOwner,
      seat: other,
      manner,
      mood: manner === 'hurried' ? 'tired' : outcomeOf(now) > 560 ? 'calm' : 'focused',
    },
    stakeholders: world.stakeholders.map((who) => ({
      id: who.id,
      trust: who.trust < 400 ? 'low' : who.trust < 620 ? 'fair' : 'good',
      needKnown: who.needKnown,
      need: who.needKnown ? who.need : null,
    })),
    items: world.items.map((item) => itemView(world, item)),
    impediments: impedimentViews(world),
    wall:
      seat === 'scrum-master'
        ? { hunches: hunchViews(world, scenario), cues: cueViews(world, scenario) }
        : { hunches: [], cues: [] },
    inbox: inboxOf(world, seat, scenario.variants?.question ?? 1),
    reveals: world.reveals.filter((entry) => entry.seat === seat).map(({ id, from, about, tick }) => ({ id, from, about, tick })),
    actions: actionsOf({ world, shelf }, seat),
    ask: state.ask,
    plan: world.plan,
    forecast: forecastOf(world),
    productGoal: productGoalOf(world),
    goals: world.at.phase === 'planning' ? goalChoices(world, scenario) : [],
    formats: world.formats,
    calendar: calendarOf(world),
    sprint: {
      goal: ledger.goal,
      goalItems: ledger.goalItems,
      leftOut: ledger.leftOut,
      goalObsolete: ledger.goalObsolete,
      committed: ledger.committed,
      start: ledger.start,
      startItems: ledger.startItems,
      added: ledger.added,
      removed: ledger.removed,
      done: ledger.done,
      agreements: world.agreements,
      burndown: ledger.burndown,
      flow: ledger.flow,
    },
    history: world.seats[seat].rated || !world.sprint.scored ? world.history : world.history.slice(0, -1),
    journal: world.journal,
    intention: state.intention,
  };
}
