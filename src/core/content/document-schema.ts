import * as v from 'valibot';
import { momentsDocument } from './moment-schema.ts';
import { effect, id, mille, whole } from './rule-schema.ts';
import { CAUSE_REACHES, CUE_WAYS, EVENT_IDS, HOUR_PICTURES, ITEM_KINDS, LEVER_IDS, REACHES } from './vocabulary.ts';

const ids = v.array(id);
const someIds = v.pipe(ids, v.minLength(1, 'Name at least one.'));
const bySeat = <T extends v.GenericSchema>(schema: T) => v.strictObject({ 'scrum-master': schema, 'product-owner': schema });

const packDocument = v.strictObject({
  format: v.literal(1),
  id,
  developers: v.pipe(ids, v.minLength(3, 'A team needs at least three Developers.')),
  reserve: v.exactOptional(ids),
  'scrum-master': id,
  'product-owner': id,
  manners: v.pipe(ids, v.minLength(2, 'Ada and Ben need at least two manners to be drawn from.')),
  'product-goal': v.strictObject({ id, wanted: whole(1, 1000), start: whole(0, 1000) }),
  goals: v.pipe(ids, v.minLength(4, 'A season needs at least four Sprint Goals to choose from.')),
  /** Team habits that answers may count. */
  habits: ids,
  intentions: bySeat(someIds),
});

const cue = v.strictObject({
  id,
  by: v.pipe(v.array(v.picklist(CUE_WAYS)), v.minLength(1, 'Say how the cue can be met.')),
  fits: v.exactOptional(ids),
  about: v.exactOptional(v.record(v.string(), v.picklist(['person', 'item']))),
});

const causesDocument = v.strictObject({
  causes: v.array(
    v.strictObject({
      id,
      reach: v.picklist(CAUSE_REACHES),
      lever: v.picklist(LEVER_IDS),
      drag: whole(10, 300),
      symptoms: ids,
      cues: v.array(cue),
      look: v.strictObject({ minutes: whole(10, 90), with: id }),
      treat: v.strictObject({
        minutes: whole(10, 90),
        with: id,
        others: whole(0, 2400),
        takes: whole(1, 320),
        byTeam: v.boolean(),
      }),
    }),
  ),
  noise: v.array(cue),
});

const impedimentsDocument = v.strictObject({
  impediments: v.array(
    v.strictObject({
      id,
      reach: v.picklist(REACHES),
      on: v.picklist(['item', 'person', 'team']),
      lever: v.picklist(LEVER_IDS),
      drag: whole(0, 400),
      grows: whole(0, 500),
      left: whole(10, 4800),
      impediment: v.exactOptional(
        v.pipe(v.string(), v.regex(/^I-\d\d$/, 'An impediment of the catalogue is named like "I-02".')),
      ),
    }),
  ),
});

const itemsDocument = v.strictObject({
  items: v.array(
    v.strictObject({
      id,
      kind: v.picklist(ITEM_KINDS),
      goals: v.exactOptional(ids),
      askedBy: v.exactOptional(id),
      from: v.picklist(['start', 'later']),
      needs: v.exactOptional(ids),
      followUp: v.exactOptional(v.literal(true)),
    }),
  ),
});

const stakeholdersDocument = v.strictObject({
  stakeholders: v.pipe(
    v.array(v.strictObject({ id, power: mille, trust: mille, loudness: whole(0, 5000), need: id })),
    v.minLength(2, 'A season needs at least two stakeholders.'),
  ),
});

const withEffects = { id, effects: v.pipe(v.array(effect), v.minLength(1, 'Give it at least one effect.')) };

const calendarDocument = v.strictObject({ calendar: v.array(v.strictObject(withEffects)) });

const formatsDocument = v.strictObject({
  formats: v.array(
    v.strictObject({
      ...withEffects,
      event: v.picklist(EVENT_IDS),
      minutes: whole(0, 90),
      led: v.picklist(['scrum-master', 'developer']),
    }),
  ),
});

const agreementsDocument = v.strictObject({ agreements: v.array(v.strictObject(withEffects)) });

const hoursDocument = v.strictObject({
  hours: v.array(v.strictObject({ id, pictures: bySeat(v.picklist(HOUR_PICTURES)), journal: bySeat(id) })),
});

const weights = v.record(v.string(), v.pipe(v.number(), v.integer()));
const scale = v.strictObject({ mean: v.pipe(v.number(), v.integer()), sd: whole(1, 1_000_000) });
const worthDocument = v.strictObject({
  rules: whole(0, 1_000_000),
  sprints: whole(0, 1_000_000_000),
  intercept: v.pipe(v.number(), v.integer()),
  weights,
  scale: bySeat(scale),
});

/** The documents of a pack by the name of their file. `worth.json` is made by the lab and may be missing. */
export const DOCUMENTS = {
  'pack.yaml': packDocument,
  'causes.yaml': causesDocument,
  'impediments.yaml': impedimentsDocument,
  'items.yaml': itemsDocument,
  'stakeholders.yaml': stakeholdersDocument,
  'calendar.yaml': calendarDocument,
  'formats.yaml': formatsDocument,
  'agreements.yaml': agreementsDocument,
  'hours.yaml': hoursDocument,
  'worth.json': worthDocument,
} as const;

/** Files of a folder: any number of them, any names. */
export const MOMENTS_FOLDER = { folder: 'moments/', schema: momentsDocument } as const;

export type DocumentName = keyof typeof DOCUMENTS;
export type Documents = { readonly [Name in DocumentName]: v.InferOutput<(typeof DOCUMENTS)[Name]> };
