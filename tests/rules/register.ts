import list from './register.json' with { type: 'json' };

/** One rule of the Scrum Guide 2020, in a sentence of our own. */
export interface Rule {
  readonly id: string;
  /** `must`: stated as a rule. `should`: a principle, a default or a freedom. */
  readonly kind: 'must' | 'should';
  readonly says: string;
  /** Why the simulation cannot keep or break it. */
  readonly excuse?: string;
  /** Where the simulation breaks it. A test with `it.fails` shows that, and goes red once it is mended. */
  readonly breach?: string;
}

export const register = list as readonly Rule[];
