import type { When } from '../../sim/scenario.ts';

/** What one part of a condition asks: a number within bounds, or that something is or is not so. */
type Demand =
  | { readonly of: string; readonly atLeast: number; readonly below: number }
  | { readonly of: string; readonly is: boolean; readonly only?: string };

/** A way in which a condition can hold: all of these at once. */
type Way = readonly Demand[];

/** So many ways are worked out; of a condition with more nothing is said. */
const MOST_WAYS = 4096;

/** Is there any state in which the condition holds? `seen`: as a player sees it, where trust is one of three words. */
export function canHold(when: When, seen: boolean): boolean {
  const ways = waysOf(when, true);
  return ways === null || ways.some((way) => isPossible(way, seen));
}

/** Every way in which a condition holds (or, with `yes` false, in which it does not), or null if they are too many. */
function waysOf(when: When, yes: boolean): readonly Way[] | null {
  if ('not' in when) return waysOf(when.not, !yes);
  if ('all' in when) return yes ? together(when.all, yes) : either(when.all, yes);
  if ('any' in when) return yes ? either(when.any, yes) : together(when.any, yes);
  return demandsOf(when, yes);
}

function either(parts: readonly When[], yes: boolean): readonly Way[] | null {
  const ways = parts.map((part) => waysOf(part, yes));
  const all = ways.flatMap((some) => some ?? []);
  return ways.includes(null) || all.length > MOST_WAYS ? null : all;
}

function together(parts: readonly When[], yes: boolean): readonly Way[] | null {
  let all: readonly Way[] = [[]];
  for (const part of parts) {
    const ways = waysOf(part, yes);
    if (ways === null || all.length * ways.length > MOST_WAYS) return null;
    all = all.flatMap((before) => ways.map((way) => [...before, ...way]));
  }
  return all;
}

type Part = Exclude<When, { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }>;

function demandsOf(part: Part, yes: boolean): readonly Way[] {
  if ('chose' in part) return [[{ of: `chose ${part.chose[0]} ${part.chose[1]}`, is: yes, only: `chose ${part.chose[0]}` }]];
  if ('is' in part) return [[{ of: `${part.is} ${part.on}`, is: yes }]];
  if ('cause' in part) return [[{ of: `${part.cause} ${part.state}`, is: yes }]];
  const of = 'meter' in part ? `meter ${part.meter}` : `${part.gauge} ${part.on ?? ''}`.trim();
  const { atLeast = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = part;
  if (yes) return [[{ of, atLeast, below }]];
  const under: Way[] = atLeast === Number.NEGATIVE_INFINITY ? [] : [[{ of, atLeast: Number.NEGATIVE_INFINITY, below: atLeast }]];
  const over: Way[] = below === Number.POSITIVE_INFINITY ? [] : [[{ of, atLeast: below, below: Number.POSITIVE_INFINITY }]];
  return [...under, ...over];
}

function isPossible(way: Way, seen: boolean): boolean {
  const numbers = new Map<string, { atLeast: number; below: number }>();
  const facts = new Map<string, boolean>();
  const chosen = new Map<string, string>();
  for (const demand of way) {
    if ('atLeast' in demand) {
      const known = numbers.get(demand.of) ?? { atLeast: Number.NEGATIVE_INFINITY, below: Number.POSITIVE_INFINITY };
      const atLeast = Math.max(known.atLeast, demand.atLeast);
      numbers.set(demand.of, { atLeast, below: Math.min(known.below, demand.below) });
      continue;
    }
    if ((facts.get(demand.of) ?? demand.is) !== demand.is) return false;
    facts.set(demand.of, demand.is);
    if (demand.only === undefined || !demand.is) continue;
    // A moment comes once a season, so only one of its answers has been chosen.
    if ((chosen.get(demand.only) ?? demand.of) !== demand.of) return false;
    chosen.set(demand.only, demand.of);
  }
  return [...numbers].every(([of, bounds]) => hasNumber(of, bounds, seen));
}

/** What a player sees of trust: low, fair or good, read as these numbers. */
const TRUST_SEEN = [300, 500, 720];

/** Is there a whole number within the bounds that this gauge or meter can have? */
function hasNumber(of: string, { atLeast, below }: { atLeast: number; below: number }, seen: boolean): boolean {
  if (seen && of.startsWith('stakeholder.trust')) return TRUST_SEEN.some((trust) => trust >= atLeast && trust < below);
  const [low, high] = rangeOf(of);
  return Math.max(low, Math.ceil(atLeast)) < Math.min(high + 1, below);
}

function rangeOf(of: string): readonly [number, number] {
  if (of.startsWith('sprint.behind')) return [-1000, 1000];
  if (of.startsWith('sprint.obsolete')) return [0, 1];
  if (/^(meter|team\.|person\.|item\.clarity|stakeholder\.trust)/.test(of)) return [0, 1000];
  return [0, Number.POSITIVE_INFINITY];
}
