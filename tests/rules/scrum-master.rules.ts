import { describe, expect, it } from 'vitest';
import { actionsOf } from '../../src/core/sim/actions.ts';
import type { Actor } from '../../src/core/sim/basics.ts';
import type { CommandType } from '../../src/core/sim/command.ts';
import { leversOf } from '../../src/core/sim/levers.ts';
import { refusal } from '../../src/core/sim/refusal.ts';
import { metersOfSprint, outcomeOf, rawEffectiveness } from '../../src/core/sim/score.ts';
import { newSeason } from '../../src/core/sim/season.ts';
import { shelfOf } from '../../src/core/sim/shelf.ts';
import type { World } from '../../src/core/sim/world.ts';
import { midSprint } from '../core/play.ts';
import { everyMove, everyWorld } from './course.ts';
import { ACTORS, commandOf, everyCommand } from './every-command.ts';
import { answersThatTeach, everyAnswer, gradesOf, scenesAbout } from './scenes.ts';
import {
  atLeisure,
  backlogOf,
  changed,
  endOfRetrospective,
  onward,
  openReview,
  scenario,
  sent,
  withImpediment,
} from './situations.ts';

const master = 'scrum-master' as const;
const world = atLeisure(midSprint({ seed: 5 }));
const person = world.people.find((one) => one.awayUntil <= world.at.tick && one.item !== null)?.id ?? '';
const raw = (one: World) => rawEffectiveness(one, outcomeOf(metersOfSprint(one)), scenario);

/** Everybody but the Scrum Master is refused. */
function isFor(type: CommandType): void {
  for (const by of ACTORS.filter((actor: Actor) => actor !== master)) {
    expect(refusal(world, commandOf(world, by, type), scenario)?.code, `${type} by ${by}`).toBe('not-your-accountability');
  }
}

/** Order, contents and sizes of the Product Backlog: what the product will be. */
function product(one: World): unknown {
  return backlogOf(one).map((item) => [item.id, item.points, item.worth]);
}

describe('the Scrum Master', () => {
  it('SM-01 establishes Scrum: teaches, and a team that understands does less work twice', () => {
    isFor('person.teach');
    expect(sent(world, { by: master, type: 'person.teach', person }).team.understanding).toBeGreaterThan(
      world.team.understanding,
    );
    const end = endOfRetrospective();
    const wiser = changed(end, ({ team }) => Object.assign(team, { understanding: team.understanding + 200 }));
    const [now, then] = [end, wiser].map((one) => leversOf(one, shelfOf(scenario)));
    expect(then?.rework).toBeLessThan(now?.rework ?? 0);
    expect(then?.surprise).toBeLessThan(now?.surprise ?? 0);
  });

  it('SM-02 is accountable for effectiveness: what the team can do counts, not how busy the Scrum Master was', () => {
    const end = endOfRetrospective();
    const busy = changed(end, ({ seats }) =>
      Object.assign(seats[master], { today: ['a', 'b', 'c'], minutes: 0, asked: ['x'], moments: 9 }),
    );
    expect(raw(busy)).toBe(raw(end));
    for (const gauge of ['self-management', 'safety', 'transparency', 'morale'] as const) {
      const abler = changed(end, ({ team }) => Object.assign(team, { [gauge]: Math.min(1000, team[gauge] + 200) }));
      expect(raw(abler), gauge).toBeGreaterThan(raw(end));
    }
  });

  it('SM-03 leads by serving: none of the actions commands people, and deciding alone is never the best answer', () => {
    const alone = everyAnswer().filter(({ scene, said }) => scene.seats.includes(master) && said.stance === 'decide-alone');
    expect(alone.length).toBeGreaterThan(3);
    for (const { scene, said, grades } of alone) expect(Math.max(...grades), `${scene.id} ${said.id}`).toBeLessThan(3);
    everyWorld((one) => {
      const types = actionsOf({ world: one, shelf: shelfOf(scenario) }, master).map((action) => action.command.type);
      expect(types.filter((type) => /order|assign|approve|select|size|finish|cancel|\.move|goal/.test(type))).toEqual([]);
    }, 40);
  });

  it('SM-04 coaches towards self-management: solving it for the team is quicker and leaves it less able', () => {
    const stuck = withImpediment(world, 'team');
    const coached = sent(stuck, { by: master, type: 'impediment.coach', impediment: 'planted' });
    const solved = sent(stuck, { by: master, type: 'impediment.remove', impediment: 'planted' });
    const stays = (one: World) => one.impediments.some((entry) => entry.id === 'planted');
    expect([stays(coached), stays(solved)]).toEqual([true, false]);
    expect(coached.team['self-management']).toBeGreaterThan(stuck.team['self-management']);
    expect(solved.team['self-management']).toBeLessThan(stuck.team['self-management']);
    const later = (habits: World['habits']) =>
      onward(
        changed(world, (draft) => Object.assign(draft, { habits: { ...habits } })),
        ({ at }) => at.phase === 'review',
      ).team['self-management'];
    expect(later({ 'solves-itself': 20 })).toBeGreaterThan(later({ 'asks-master': 20 }) + 20);
    isFor('person.coach');
  });

  it('SM-05 helps the team to hold to the Definition of Done: letting undone work pass is the worst answer there is', () => {
    const passes = answersThatTeach('cuts-done').filter(({ scene }) => scene.seats.includes(master));
    expect(passes.length).toBeGreaterThanOrEqual(4);
    for (const { scene, said, grades } of passes) expect(Math.max(...grades), `${scene.id} ${said.id}`).toBe(0);
  });

  it('SM-06 causes impediments to go: each can be met in three ways or more, and the quickest has a price', () => {
    let met = 0;
    everyWorld((one) => {
      const offers = actionsOf({ world: one, shelf: shelfOf(scenario) }, master);
      for (const entry of one.impediments) {
        if (!entry.shown || entry.question) continue;
        met += 1;
        expect(offers.filter((offer) => offer.about[0] === entry.id).length, entry.id).toBeGreaterThanOrEqual(3);
      }
    }, 25);
    expect(met).toBeGreaterThan(20);
    for (const reach of ['team', 'organisation'] as const) {
      const stuck = withImpediment(world, reach);
      const left = (how: 'show' | 'coach' | 'remove' | 'escalate') => {
        const command = { by: master, type: `impediment.${how}`, impediment: 'planted' } as const;
        if (refusal(stuck, command, scenario)) return null;
        return sent(stuck, command).impediments.find((entry) => entry.id === 'planted')?.left ?? 0;
      };
      expect(['show', 'coach', 'remove', 'escalate'].filter((how) => left(how as 'show') !== null).length).toBeGreaterThanOrEqual(
        3,
      );
      expect(left('remove')).toBeLessThan(left('show') ?? 0);
    }
  });

  it('SM-08 helps the Product Owner with the Product Backlog, and changes neither its order nor its contents', () => {
    const item = backlogOf(world).find((one) => one.clarity < 600)?.id ?? '';
    const helped = sent(world, { by: master, type: 'owner.help', item });
    expect(product(helped)).toEqual(product(world));
    expect(
      actionsOf({ world, shelf: shelfOf(scenario) }, master).find((one) => one.command.type === 'owner.help')?.with,
    ).toContain('colleague');
    isFor('owner.help');
  });

  it('SM-09 helps the team to see why clear items matter: the item gets clearer and the team wiser', () => {
    const item = backlogOf(world).find((one) => one.clarity < 600)?.id ?? '';
    const clarity = (one: World) => one.items.find((other) => other.id === item)?.clarity ?? 0;
    const helped = sent(world, { by: master, type: 'owner.help', item });
    expect(clarity(helped)).toBeGreaterThan(clarity(world));
    expect(helped.team.understanding).toBeGreaterThan(world.team.understanding);
  });

  it('SM-10 facilitates the meeting with stakeholders: whatever its form, the product stays the Product Owner’s', () => {
    const formats = scenario.formats.filter((format) => format.event === 'review');
    const held = formats.map(({ id }) => {
      const asked = onward(openReview(), ({ seats }) => seats[master].ask?.kind === 'facilitate');
      const chosen = sent(asked, { by: master, type: 'ask.answer', ask: asked.seats[master].ask?.id ?? '', option: id });
      return product(onward(chosen, ({ at }) => at.phase === 'retrospective'));
    });
    expect(formats.length).toBeGreaterThanOrEqual(3);
    for (const one of held) expect(one).toEqual(product(openReview()));
    expect(gradesOf('only-us-sm', 'us')).toEqual([1, 1]);
  });

  it('SM-11 serves the organisation: every season hides something that lies there, and there are ways to meet it', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const season = newSeason(scenario, { seed, sprints: 2, days: 5, played: [master, master] });
      expect(season.causes.map((cause) => cause.reach)).toContain('organisation');
    }
    expect(scenesAbout('SM-11', master).length).toBeGreaterThanOrEqual(3);
    expect(refusal(world, { by: master, type: 'organisation.meet' }, scenario)).toBeNull();
    isFor('organisation.meet');
  });

  it('SM-12 takes away what keeps stakeholders and team apart: a shield is never the best answer all the time', () => {
    const shields = scenesAbout('SM-12', master).flatMap(({ id, answers }) =>
      answers
        .filter((answer) => answer.stance === 'say-no' || answer.stance === 'hold-back')
        .map((answer) => [id, answer.id] as const),
    );
    expect(shields.length).toBeGreaterThanOrEqual(5);
    for (const [scene, answer] of shields)
      expect(
        gradesOf(scene, answer).every((grade) => grade === 3),
        scene,
      ).toBe(false);
    const gate = changed(world, (draft) => {
      draft.causes = [{ id: 'release-gate', reach: 'organisation', strength: 1000, endsAt: null }];
      draft.hunches = [{ cause: 'release-gate', state: 'confirmed', since: 0 }];
    });
    const open = changed(gate, (draft) => Object.assign(draft, { causes: [] }));
    expect(leversOf(open, shelfOf(scenario))['release-wait']).toBeLessThan(leversOf(gate, shelfOf(scenario))['release-wait']);
    const treated = sent(gate, { by: master, type: 'cause.treat', cause: 'release-gate' });
    expect(treated.causes[0]?.endsAt).toBeGreaterThan(treated.at.tick);
  });

  it('SM-13 decides nothing that is others’ to decide: order, scope, who works on what, Done, the end of a Sprint', () => {
    const others: readonly CommandType[] = [
      'backlog.move',
      'item.drop',
      'item.select',
      'item.return',
      'scope.offer',
      'item.assign',
      'item.finish',
      'item.size',
      'sprint.cancel',
      'sprint-goal.propose',
      'increment.release',
    ];
    everyWorld((one) => {
      for (const command of everyCommand(one, master, one.at.tick)) {
        if (others.includes(command.type)) expect(refusal(one, command, scenario), command.type).not.toBeNull();
      }
    }, 15);
    everyMove(({ command, taken, before, after: now }) => {
      if (!taken || command.by !== master || command.type === 'ask.answer') return;
      expect(product(now)).toEqual(product(before));
      expect(now.sprint.goal).toBe(before.sprint.goal);
    });
  });
});
