import type { AnswerSheet } from './answer-sheet.ts';

/** A sheet, or one sentence that says what is wrong and where. */
export type Parsed = { readonly sheet: AnswerSheet } | { readonly error: string };

interface Rule {
  /** Ends the sentence "… must be". */
  readonly must: string;
  readonly holds: (value: unknown) => boolean;
  readonly optional?: true;
}
type Rules = Readonly<Record<string, Rule>>;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isBetween = (value: unknown, low: number, high: number) => isNumber(value) && value >= low && value <= high;
const isCount = (value: unknown) => isNumber(value) && Number.isInteger(value) && value >= 1;
const isSeat = (value: unknown) => value === 'scrum-master' || value === 'product-owner';

const seat: Rule = { must: '"scrum-master" or "product-owner"', holds: isSeat };
const sprint: Rule = { must: 'a whole number from 1 up', holds: isCount };
const text: Rule = { must: 'a text', holds: (value) => typeof value === 'string', optional: true };

/** Sharpness and difficulty beyond these bounds do not occur in any measured item, and the score's tables end there. */
const DECISION: Rules = {
  seat,
  sprint,
  grade: { must: '0, 1, 2 or 3', holds: (value) => isBetween(value, 0, 3) && Number.isInteger(value) },
  a: { must: 'a number above 0 and at most 3', holds: (value) => isBetween(value, 0, 3) && value !== 0 },
  b: { must: 'a number from -5 to 5', holds: (value) => isBetween(value, -5, 5) },
  kind: { must: '"moment" or "standing"', holds: (value) => value === 'moment' || value === 'standing', optional: true },
  exposed: { must: 'true or false', holds: (value) => typeof value === 'boolean', optional: true },
  group: text,
  of: text,
  option: text,
  code: text,
};

const CARD: Rules = {
  sprint,
  chose: { must: '"scrum-master", "product-owner" or null', holds: (value) => value === null || isSeat(value) },
};

const RATING: Rules = {
  seat,
  sprint,
  values: {
    must: 'three sliders, each a number from 1 to 7 or null',
    holds: (value) => Array.isArray(value) && value.length === 3 && value.every((one) => one === null || isBetween(one, 1, 7)),
  },
};

const WHOLE = 'The sheet';
const list: Rule = { must: 'a list', holds: Array.isArray };
const SHEET: Rules = {
  decisions: list,
  cards: list,
  ratings: list,
  fast: { must: 'a share from 0 to 1', holds: (value) => isBetween(value, 0, 1) },
  seasons: { must: 'a whole number from 1 up', holds: isCount, optional: true },
};

/** Takes nothing on trust. Fields it does not know are let through: later sheets may carry more. */
export function parseSheet(value: unknown): Parsed {
  const error = faultIn(value, WHOLE, SHEET) ?? faultInLists(value as AnswerSheet);
  return error === null ? { sheet: value as AnswerSheet } : { error };
}

function faultInLists({ decisions, cards, ratings }: AnswerSheet): string | null {
  return (
    faultInList(decisions, 'decisions', DECISION) ??
    faultInList(cards, 'cards', CARD) ??
    faultInList(ratings, 'ratings', RATING) ??
    faultInOrder(ratings)
  );
}

function faultInList(entries: readonly unknown[], name: string, rules: Rules): string | null {
  for (const [index, entry] of entries.entries()) {
    const fault = faultIn(entry, `${name}[${index}]`, rules);
    if (fault) return fault;
  }
  return null;
}

function faultIn(value: unknown, where: string, rules: Rules): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `${where} must be an object, but is ${shown(value)}.`;
  const path = where === WHOLE ? '' : `${where}.`;
  for (const [name, rule] of Object.entries(rules)) {
    const entry: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    if (entry === undefined && rule.optional) continue;
    if (entry === undefined) return `${path}${name} is missing; it must be ${rule.must}.`;
    if (!rule.holds(entry)) return `${path}${name} must be ${rule.must}, but is ${shown(entry)}.`;
  }
  return null;
}

/** Two slider screens for one Sprint and seat would count one evening's feeling twice. */
function faultInOrder(ratings: AnswerSheet['ratings']): string | null {
  const seen = new Map<string, number>();
  for (const [index, rating] of ratings.entries()) {
    const key = `${rating.seat} ${rating.sprint}`;
    const before = seen.get(key);
    if (before !== undefined) return `ratings[${index}] rates the same seat and Sprint as ratings[${before}].`;
    seen.set(key, index);
  }
  return null;
}

function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}
