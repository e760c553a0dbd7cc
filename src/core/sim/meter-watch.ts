import type { Id, Meter, Mille } from './basics.ts';
import { METERS } from './basics.ts';
import type { Fact, FactType } from './fact.ts';
import { metersNow } from './score.ts';
import type { Watch } from './turn.ts';
import type { World } from './world.ts';

/** Facts that come before anything is changed, or change nothing that a meter reads. */
const IDLE: ReadonlySet<FactType> = new Set<FactType>([
  'meter.moved',
  'ask.opened',
  'ask.answered',
  'action.taken',
  'phase.entered',
  'person.moved',
  'person.said',
  'cue.noticed',
  'cue.pinned',
  'decision.graded',
  'replay.shown',
  'hour.chosen',
  'seat.rated',
]);

/** What is behind a change that no decision is behind, by the fact it came with. */
const RULES: Partial<Readonly<Record<FactType, Id>>> = {
  'item.added': 'rule/arrivals',
  'item.removed': 'rule/arrivals',
  'item.selected': 'rule/selection',
  'goal.tied': 'rule/selection',
  'item.returned': 'rule/end',
  'item.started': 'rule/work',
  'item.inspecting': 'rule/work',
  'item.done': 'rule/work',
  'item.rejected': 'rule/inspection',
  'item.blocked': 'rule/block',
  'item.freed': 'rule/free',
  'impediment.arose': 'rule/block',
  'impediment.removed': 'rule/free',
  'value.realised': 'rule/use',
  'goal.ended': 'rule/end',
};

function whyOf(fact: Fact | null): readonly Id[] {
  if (fact === null) return ['rule/time'];
  if (fact.why.length > 0) return fact.why;
  const rule = RULES[fact.type] ?? 'rule/world';
  return 'item' in fact ? [`item/${fact.item}`, rule] : [rule];
}

/**
 * Looks at the meters after everything that happens and charges each change to what happened: within a Sprint the facts `meter.moved`
 * of a meter add up exactly to how far it moved. Only runs that are shown to somebody have one; it changes no world.
 */
export function watchMeters(before: World): Watch {
  let last: Record<Meter, Mille> = metersNow(before);
  return {
    rebase(world) {
      last = metersNow(world);
    },
    see({ world, facts }, fact) {
      const isLedgerNew = world.sprint.forecast === null;
      if (isLedgerNew || (fact !== null && IDLE.has(fact.type))) return;
      const now = metersNow(world);
      for (const meter of METERS) {
        const by = now[meter] - last[meter];
        if (by === 0) continue;
        const at = { sprint: world.at.sprint, tick: world.at.tick };
        facts.push({ type: 'meter.moved', meter, by, ...at, why: whyOf(fact), seen: fact?.seen ?? 'all' });
      }
      last = now;
    },
  };
}
