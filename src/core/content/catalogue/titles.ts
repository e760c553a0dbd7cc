/** Titles of a few words by id. */
export type Titles = Readonly<Record<string, string>>;
