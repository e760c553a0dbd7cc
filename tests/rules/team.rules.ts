import { describe, expect, it } from 'vitest';
import { otherSeat, SEATS } from '../../src/core/sim/basics.ts';
import { refusal } from '../../src/core/sim/refusal.ts';
import { metersOfSprint, outcomeOf } from '../../src/core/sim/score.ts';
import { newSeason } from '../../src/core/sim/season.ts';
import { isOpen } from '../../src/core/sim/work.ts';
import { worthOfState } from '../../src/core/sim/worth.ts';
import { problemsAfter } from '../core/content/city.ts';
import { everyCourse, everyMove, everyWorld } from './course.ts';
import { ACTORS, commandOf, everyCommand } from './every-command.ts';
import { answersThatTeach, gradesOf, packTexts, term } from './scenes.ts';
import { changed, endOfRetrospective, scenario } from './situations.ts';

const roles = Object.entries(packTexts).filter(([key]) => /^person\..*\.role$/.test(key));
const members = [...scenario.developers, ...(scenario.reserve ?? []), scenario.scrumMaster, scenario.productOwner];

describe('the Scrum Team', () => {
  it('TE-01 is one Product Owner, one Scrum Master and Developers, each another person', () => {
    expect(SEATS).toEqual(['scrum-master', 'product-owner']);
    expect(new Set(members).size).toBe(members.length);
    for (const seat of SEATS) {
      expect(problemsAfter((files) => Object.assign(files['pack.yaml'], { [seat]: ['ada', 'ben'] }))).not.toEqual([]);
      expect(problemsAfter((files) => delete files['pack.yaml'][seat])).not.toEqual([]);
    }
    expect(problemsAfter((files) => Object.assign(files['pack.yaml'], { developers: [] }))).not.toEqual([]);
    everyWorld(({ people, seats }) => {
      expect(people.length).toBeGreaterThan(0);
      expect(people.every((person) => scenario.developers.includes(person.id) || scenario.reserve?.includes(person.id))).toBe(
        true,
      );
      expect(Object.keys(seats).sort()).toEqual(['product-owner', 'scrum-master']);
    });
  });

  it('TE-02 has no teams or ranks in it: Developers differ in what they can do, not in whom they report to', () => {
    const first = newSeason(scenario, { seed: 1, sprints: 1, days: 5, played: ['scrum-master'] }).people[0];
    expect(Object.keys(first ?? {}).filter((key) => /lead|boss|rank|reports|manager|squad|subTeam/i.test(key))).toEqual([]);
    expect(roles.filter(([, role]) => /\b(lead|head of|chief|senior|junior)\b/i.test(role))).toEqual([]);
    const ranks = /reports? to (the )?(Scrum Master|Product Owner|Ada|Ben)\b|your (Developers|team) obeys?/i;
    expect(Object.entries(packTexts).filter(([, text]) => ranks.test(text))).toEqual([]);
    expect(term('scrum-team')).toMatch(/no bosses .* no teams within/i);
  });

  it('TE-03 works for one Product Goal, from the first Sprint Planning to the end, and nobody sets a second beside it', () => {
    everyWorld((world) => expect(world.product.goal).toBe(scenario.productGoal.id));
    everyMove(({ command, taken }) => {
      if (command.type === 'product-goal.set' || command.type === 'product-goal.close') expect(taken).toBe(false);
    });
    for (const by of ACTORS)
      expect(refusal(endOfRetrospective(), commandOf(endOfRetrospective(), by, 'product-goal.set'), scenario)).not.toBeNull();
    expect(gradesOf('a-second-goal', 'both')).toEqual([0, 0]);
  });

  it('TE-04 has every skill it needs: whoever is free takes up what is open, no item waits for a speciality', () => {
    let seen = 0;
    everyMove(({ command, taken, before, after }) => {
      if (!taken || command.type !== 'time.pass' || after.at.phase !== 'work' || after.at.day !== before.at.day) return;
      const isFree = (person: (typeof after.people)[number]) =>
        person.item === null &&
        person.awayUntil <= before.at.tick &&
        before.people.some((old) => old.id === person.id && old.item === null && old.worked === person.worked);
      if (!after.people.some(isFree)) return;
      seen += 1;
      expect(
        after.items.filter(
          (item) => isOpen(after, item) && before.items.some((old) => old.id === item.id && isOpen(before, old)),
        ),
      ).toEqual([]);
    });
    expect(seen).toBeGreaterThan(0);
  });

  it('TE-05 decides itself who does what: nobody assigns, and no command of a seat puts a person to an item', () => {
    everyMove(({ command, taken, before, after }) => {
      if (command.type === 'item.assign' || command.type === 'item.pull') expect(taken).toBe(false);
      if (!taken || !SEATS.some((seat) => seat === command.by)) return;
      for (const person of after.people) {
        const was = before.people.find((old) => old.id === person.id)?.item ?? null;
        if (person.item !== was) expect(person.item).toBeNull();
      }
    });
  });

  it('TE-06 is small as a rule: ten people or fewer unless somebody asks for more, and no text makes a limit of it', () => {
    const usual = newSeason(scenario, { seed: 1, sprints: 1, days: 5, played: ['scrum-master'] }).people.length;
    expect(usual + SEATS.length).toBeLessThanOrEqual(10);
    expect(term('scrum-team')).toMatch(/(usually|typically) ten people or fewer/i);
    const limit = /(at most|no more than|maximum of|never more than) (nine|ten|9|10) (people|members|Developers)/i;
    expect(Object.values(packTexts).filter((text) => limit.test(text))).toEqual([]);
  });

  it('TE-08 answers for all that the product needs: an item is in the hands of Developers from start to Done', () => {
    everyWorld((world) => {
      for (const item of world.items) {
        if (item.owner !== null) expect(world.people.map((person) => person.id)).toContain(item.owner);
        if (item.started !== null) expect(item.owner).not.toBeNull();
      }
    }, 5);
    const outside = scenario.impediments.filter((entry) => entry.reach === 'organisation');
    expect(outside.length).toBeGreaterThan(5);
  });

  it('TE-09 manages its own work: from outside come wishes and troubles, no command of a stakeholder is ever taken', () => {
    let refused = 0;
    everyMove(({ command, taken }) => {
      if (command.by !== 'stakeholders') return;
      refused += 1;
      expect(taken, command.type).toBe(false);
    });
    expect(refused).toBeGreaterThan(20);
    for (const { scene, said, grades } of answersThatTeach('orders-from-outside'))
      expect(Math.max(...grades), `${scene.id} ${said.id}`).toBeLessThanOrEqual(1);
  });

  it('TE-10 keeps a pace it can keep up: working late is never a good answer and takes energy', () => {
    const late = answersThatTeach('works-late');
    expect(late.length).toBeGreaterThan(0);
    for (const { scene, said, grades } of late) {
      expect(Math.max(...grades), `${scene.id} ${said.id}`).toBe(0);
      expect(said.effects.some((effect) => effect.do === 'gauge' && effect.gauge === 'person.energy' && effect.by < 0)).toBe(
        true,
      );
    }
    expect(gradesOf('goal-by-wednesday', 'fill')).toEqual([0, 0, 0]);
  });

  it('TE-11 answers for the Increment as a whole: both seats get the same outcome, whichever is played', () => {
    const world = endOfRetrospective();
    const other = changed(world, (draft) => {
      draft.season.played = draft.season.played.map(otherSeat);
    });
    expect(metersOfSprint(other)).toEqual(metersOfSprint(world));
    expect(worthOfState(other, scenario)).toBe(worthOfState(world, scenario));
    everyCourse(({ facts, end }) => {
      for (const fact of facts) {
        if (fact.type !== 'sprint.scored') continue;
        const line = end.history.find((one) => one.sprint === fact.sprint);
        expect(fact.outcome).toBe(line?.outcome);
        expect(line?.outcome).toBe(outcomeOf(fact.meters));
      }
    });
    expect(gradesOf('names-please', 'me').every((grade) => grade < 2)).toBe(true);
  });
});

describe('the Developers', () => {
  it('DE-01 are all who help to make the Increment: tests, design and data as well as screens', () => {
    const developers = [...scenario.developers, ...(scenario.reserve ?? [])];
    for (const id of developers) expect(packTexts[`person.${id}.role`]).toMatch(/^Developer\b/);
    expect(developers.map((id) => packTexts[`person.${id}.role`]).join()).toMatch(/tests.*design/);
    expect(Object.values(packTexts).filter((text) => /Developers and (the )?(testers|designers|analysts)/i.test(text))).toEqual(
      [],
    );
    expect(term('developers')).toMatch(/everybody .* whatever their skill/i);
  });

  it('DE-02 own the Sprint Backlog: items enter it only as they plan, adapt, or agree on scope', () => {
    everyMove(({ command, taken, facts }) => {
      if (command.type === 'item.select' || command.type === 'item.return') expect(taken).toBe(false);
      if (facts.some((fact) => fact.type === 'item.selected'))
        expect(['planning.close', 'time.pass', 'scope.offer']).toContain(command.type);
    });
  });

  it('DE-03 hold to the Definition of Done: only their work, inspected, makes an item Done', () => {
    everyMove(({ command, taken, before, after }) => {
      if (command.type === 'item.finish') expect(taken).toBe(false);
      for (const item of after.items) {
        const was = before.items.find((old) => old.id === item.id);
        if (item.doneAt !== null && was?.doneAt === null) expect(command.type).toBe('time.pass');
      }
    });
    everyCourse(({ facts }) => {
      const inspected = new Set<string>();
      for (const fact of facts) {
        if (fact.type === 'item.inspecting') inspected.add(fact.item);
        if (fact.type === 'item.rejected' || fact.type === 'item.returned') inspected.delete(fact.item);
        if (fact.type === 'item.done') expect(inspected.has(fact.item), fact.item).toBe(true);
      }
    });
  });

  it('DE-04 adapt their plan every day: each Daily Scrum changes it or confirms it, once', () => {
    everyCourse(({ facts, days, sprints }) => {
      const plans = facts.filter((fact) => fact.type === 'day.planned');
      const dailies = facts.filter((fact) => fact.type === 'phase.entered' && fact.phase === 'daily');
      expect(plans).toHaveLength(days * sprints);
      expect(dailies).toHaveLength(days * sprints);
      expect(plans.filter((fact) => fact.plan === 'first')).toHaveLength(sprints);
    });
  });

  it('DE-05 hold each other to account: no seat reprimands or reports a person, and deciding over their heads is never best', () => {
    const types = everyCommand(endOfRetrospective(), 'scrum-master').map((command) => command.type);
    expect(types.filter((type) => /reprimand|blame|report|warn|dismiss|rank/.test(type))).toEqual([]);
    const heads = [
      ['sharp-tongues', 'name'],
      ['decision-loop', 'pick'],
      ['nobody-can-pay-sm', 'assign'],
    ] as const;
    for (const [scene, answer] of heads) expect(Math.max(...gradesOf(scene, answer)), scene).toBeLessThan(3);
  });
});
