import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/core/sim/fact.ts';
import { comesFirst, groupedActions, groupOf, isAbout, shortList } from '../../../src/ui/play/actions/action-lists.ts';
import { backlogItems } from '../../../src/ui/play/backlog/backlog-list.ts';
import { forecastPlace } from '../../../src/ui/play/events/forecast-place.ts';
import { markTerms } from '../../../src/ui/play/help/mark-terms.ts';
import { alertFacts, alertKind } from '../../../src/ui/play/log/alert-facts.ts';
import { targetOf } from '../../../src/ui/play/log/targets.ts';
import { columnOf, sprintItems } from '../../../src/ui/play/people/board-columns.ts';
import { openHunches, wallOrder } from '../../../src/ui/play/wall/wall-state.ts';
import { SAMPLE_FACTS } from './fixtures/sample-facts.ts';
import { sampleView } from './fixtures/sample-view.ts';

const master = sampleView({ seat: 'scrum-master' });
const owner = sampleView({ seat: 'product-owner', day: 5, hour: 8 });

describe('the short list of a stop', () => {
  it('begins with the treatment of a confirmed cause', () => {
    const [first] = shortList(master, null);
    expect(first?.id).toContain('cause.treat:rules-nowhere');
    expect(first && comesFirst(first, master)).toBe(true);
  });

  it('never puts the treatment of a mere guess among the first', () => {
    expect(shortList(master, null).some((action) => action.id.includes('cause.treat:one-expert'))).toBe(false);
  });

  it('shows what is about the selected thing', () => {
    const target = { kind: 'person', id: 'luis' } as const;
    const about = shortList(master, target).filter((action) => isAbout(action, target));
    expect(about.map((action) => action.command.type)).toEqual(
      expect.arrayContaining(['person.ask', 'person.coach', 'person.teach']),
    );
  });

  it('puts answers that work waits for before anything else of the Product Owner', () => {
    expect(shortList(owner, null)[0]?.command.type).toBe('question.answer');
  });

  it('holds no action twice', () => {
    const list = shortList(owner, { kind: 'item', id: 'fare-zones' });
    expect(new Set(list).size).toBe(list.length);
  });
});

describe('everything one can do', () => {
  it('stands in exactly one group', () => {
    for (const view of [master, owner]) {
      const grouped = groupedActions(view).flatMap(([, actions]) => actions);
      expect(grouped.length).toBe(view.actions.filter((action) => groupOf(action) !== null).length);
    }
  });
});

describe('alerts', () => {
  it('are recent, newest first, and leave out what is over', () => {
    const freed: Fact = { type: 'item.blocked', item: 'staff-login', tick: master.at.tick, why: [], seen: 'all' };
    const shown = alertFacts([...SAMPLE_FACTS, freed], { ...master, at: { ...master.at, tick: 225 } });
    expect(shown.map((fact) => fact.tick)).toEqual([...shown.map((fact) => fact.tick)].sort((a, b) => b - a));
    expect(shown).not.toContain(freed);
  });

  it('call trouble a caution and success news', () => {
    expect(SAMPLE_FACTS.map(alertKind)).toContain('caution');
    expect(alertKind({ type: 'item.done', item: 'x', tick: 1, why: [], seen: 'all' })).toBe('news');
    expect(alertKind({ type: 'meter.moved', meter: 'goal', by: 1, sprint: 1, tick: 1, why: [], seen: 'all' })).toBeNull();
  });

  it('lead to the thing they speak of, if it is still there', () => {
    expect(targetOf({ type: 'item.done', item: 'offline-scan', tick: 1, why: [], seen: 'all' }, master)).toEqual({
      kind: 'item',
      id: 'offline-scan',
    });
    expect(targetOf({ type: 'item.done', item: 'gone', tick: 1, why: [], seen: 'all' }, master)).toBeNull();
    const asked: Fact = {
      type: 'impediment.arose',
      impediment: 'question.2-5.offline-scan',
      from: 'question',
      on: ['offline-scan'],
      tick: 1,
      why: [],
      seen: 'all',
    };
    expect(targetOf(asked, owner)).toEqual({ kind: 'letter', id: 'question.2-5.offline-scan' });
  });
});

describe('the board, the backlog and the wall', () => {
  it('hold each item once', () => {
    const onBoard = sprintItems(master).map(({ id }) => id);
    expect(onBoard.filter((id) => backlogItems(master).some((item) => item.id === id))).toEqual([]);
  });

  it('put blocked and inspected work in progress', () => {
    const blocked = master.items.find((item) => item.state === 'blocked');
    expect(blocked && columnOf(blocked)).toBe('in-progress');
  });

  it('give number keys to hunches that take cues, in the order they stand', () => {
    expect(openHunches(wallOrder(master.wall.hunches)).map((hunch) => hunch.cause)).toEqual([
      'one-expert',
      'test-area',
      'too-much-at-once',
    ]);
  });
});

describe('the forecast line', () => {
  it('stands after as many items as the middle of the forecast holds', () => {
    const items = backlogItems(sampleView({ seat: 'product-owner', phase: 'planning' }));
    expect(forecastPlace(items, 23)).toBe(5);
    expect(forecastPlace(items, 0)).toBe(0);
    expect(forecastPlace(items, 1000)).toBe(items.length);
  });
});

describe('words of Scrum inside a text', () => {
  const names = [
    ['sprint', 'Sprint'],
    ['sprint-goal', 'Sprint Goal'],
    ['developers', 'Developers'],
  ] as const;

  it('open by themselves, the longest name first, each once', () => {
    expect(markTerms('The Sprint Goal of a Sprint, made by Developers. Sprint.', names, 'x')).toBe(
      'The [[sprint-goal|Sprint Goal]] of a [[sprint|Sprint]], made by [[developers|Developers]]. Sprint.',
    );
  });

  it('do not open themselves', () => {
    expect(markTerms('A Sprint follows a Sprint.', names, 'sprint')).toBe('A Sprint follows a Sprint.');
  });
});
