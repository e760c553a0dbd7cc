import { describe, expect, it } from 'vitest';
import { ordinaryPlayer, playBoth } from '../../../src/core/game/outside.ts';
import { continueRun } from '../../../src/core/game/run.ts';
import { fingerprintOf } from '../../../src/core/replay/fingerprint.ts';
import { beginTurn } from '../../../src/core/sim/begin-turn.ts';
import { loseGoal } from '../../../src/core/sim/cancel.ts';
import { draftOf } from '../../../src/core/sim/copy-world.ts';
import { goalsLeft } from '../../../src/core/sim/goal-choices.ts';
import { look } from '../../../src/core/sim/look.ts';
import { dayIn, placeOfTick, startOf } from '../../../src/core/sim/place.ts';
import { refusal } from '../../../src/core/sim/refusal.ts';
import type { DraftWorld, World } from '../../../src/core/sim/world.ts';
import { continueActor } from '../../../src/play/actor-run.ts';
import { cityTickets, playedUntil } from '../play.ts';

const scenario = cityTickets();
const owner = 'product-owner' as const;
const SCENE = 'moment.nobody-rides-for-it-po';

/** A day of a Sprint in which the Product Owner is played, and time runs. */
function workOn(sprint: number, day: number): World {
  const plan = { seed: 9, played: [owner, owner, owner] };
  return draftOf(
    playedUntil({ ...plan, sprints: 3 }, ({ at }) => at.sprint === sprint && at.day === day && at.phase === 'work').world(),
  ) as World;
}

/** The same world after a day of the calendar has told what the Sprint Goal was worth. */
function told(world: World, goals?: readonly string[]): World {
  const draft = draftOf(world);
  loseGoal(beginTurn(draft, scenario), goals, ['calendar/fare-vote']);
  return draft as World;
}

const early = told(workOn(2, 3));

describe('a Sprint Goal that becomes obsolete', () => {
  it('does so in the middle of a Sprint, never of the first, and only if it is one of those that were named', () => {
    expect(early.sprint.goalObsolete).toBe(true);
    expect(told(workOn(1, 3)).sprint.goalObsolete).toBe(false);
    expect(told(workOn(2, 10)).sprint.goalObsolete).toBe(false);
    const others = scenario.goals.filter((goal) => goal !== early.sprint.goal);
    expect(told(workOn(2, 3), others).sprint.goalObsolete).toBe(false);
    expect(told(workOn(2, 3), [early.sprint.goal ?? '']).sprint.goalObsolete).toBe(true);
  });

  it('is seen by both seats, as are the values that fell with it', () => {
    for (const seat of ['scrum-master', owner] as const) expect(look(early, seat, scenario).sprint.goalObsolete).toBe(true);
    const value = (world: World) =>
      look(world, owner, scenario)

        .items.filter(({ sprint, state }) => sprint !== null && state !== 'done' && state !== 'released')
        .reduce((sum, item) => sum + item.value.low + item.value.high, 0);
    expect(value(early)).toBeLessThan(value(workOn(2, 3)));
  });

  it('brings its scene at the next stop, and cancelling there goes the same way on the page as in the lab', () => {
    const run = continueRun(early, scenario);
    playBoth(run, ordinaryPlayer(scenario), ({ seats }) => seats[owner].ask?.id === SCENE);
    const asked = draftOf(run.world()) as World;
    expect(asked.at.tick - early.at.tick).toBeLessThanOrEqual(16);
    const [page, lab] = [continueActor(asked, scenario), continueRun(asked, scenario)];
    for (const one of [page, lab]) expect(one.send({ by: owner, type: 'ask.answer', ask: SCENE, option: 'cancel' })).toBe(true);
    expect(lab.world().at).toMatchObject({ sprint: 2, phase: 'review' });
    expect(fingerprintOf(page.world())).toBe(fingerprintOf(lab.world()));
  });
});

/** The season with its second Sprint cancelled on the third day, played on until something holds. */
function cancelledUntil(until: (world: World) => boolean): World {
  const run = continueRun(early, scenario);
  expect(run.send({ by: owner, type: 'sprint.cancel' })).toBe(true);
  playBoth(run, ordinaryPlayer(scenario), until);
  return draftOf(run.world()) as World;
}

describe('a Sprint that was cancelled', () => {
  const planning = cancelledUntil(({ at }) => at.phase === 'planning');

  it('ends with its day, and the next one begins there, two days after it began', () => {
    expect(planning.at).toMatchObject({ sprint: 3, day: 1, tick: (10 + 2) * 16 });
    expect(planning.sprint.began).toBe(planning.at.tick);
    expect(planning.history.at(-1)).toMatchObject({ sprint: 2, began: 160, cancelled: true, goalMet: false });
    expect(planning.velocity.at(-1)).toBe(early.velocity.at(-1));
  });

  it('takes its Sprint Goal with it: it is on offer no more, and proposing it is refused', () => {
    const gone = planning.history.at(-1)?.goal ?? '';
    expect(scenario.goals).toContain(gone);
    expect(goalsLeft(planning, scenario)).not.toContain(gone);
    const items = planning.items.filter((item) => item.doneAt === null).slice(0, 2);
    const command = { by: owner, type: 'sprint-goal.propose', goal: gone, items: items.map(({ id }) => id) } as const;
    expect(refusal(planning, command, scenario)?.code).toBe('no-such-thing');
  });

  it('shifts the places of days to come, and leaves the day of the Product Goal where it was set', () => {
    const { at, calendar } = look(planning, owner, scenario);
    expect(at.starts).toEqual([0, 160, 192]);
    expect(placeOfTick(191, at)).toMatchObject({ sprint: 2, day: 2 });
    expect(placeOfTick(192, at)).toMatchObject({ sprint: 3, day: 1 });
    expect([dayIn(2, 192, at), dayIn(3, 192, at), startOf(4, at)]).toEqual([2, 1, 352]);
    expect(calendar.find((event) => event.last)).toMatchObject({ sprint: 4, day: 8 });
    expect(at.daysLeft).toBe(10);
  });

  it('lets the season end earlier, and the Product Goal is judged by where it will stand on its day', () => {
    const run = continueRun(planning as DraftWorld as World, scenario);
    playBoth(run, ordinaryPlayer(scenario), ({ at }) => at.phase === 'closed');
    const { at, product } = run.world();
    const ended = run.takeFacts().find((fact) => fact.type === 'season.ended');
    expect(at.tick).toBe(22 * 16);
    expect(ended?.type === 'season.ended' && ended.reach).toBeGreaterThanOrEqual(Math.floor(product.reached / 1000));
  });
});
