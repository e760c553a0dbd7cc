import { describe, expect, test } from 'vitest';
import people1 from '../../assets/art/atlas/people-1x.json';
import people2 from '../../assets/art/atlas/people-2x.json';
import dark1 from '../../assets/art/atlas/room-dark-1x.json';
import dark2 from '../../assets/art/atlas/room-dark-2x.json';
import light1 from '../../assets/art/atlas/room-light-1x.json';
import light2 from '../../assets/art/atlas/room-light-2x.json';
import figures from '../../assets/art/figures.json';
import { type FaceId, faceOfMood } from '../../src/office/faces.ts';
import { FigureBook, type FigureRecord, faceFrame } from '../../src/office/figure-book.ts';
import { planRoom } from '../../src/office/plan/plan-room.ts';
import { faceOfMood as faceOnPage } from '../../src/ui/figures/face-id.ts';

const book = new FigureBook(figures as unknown as FigureRecord);
const cast = [
  'mei',
  'tomasz',
  'aisha',
  'jonas',
  'priya',
  'luis',
  'kofi',
  'ravi',
  'nadia',
  'ada',
  'ben',
  'brandt',
  'viktor',
  'harpreet',
  'lev',
  'zuri',
];
const atlases = { 'people 1x': people1, 'people 2x': people2 } as const;

describe('everybody of the cast', () => {
  for (const id of cast) {
    test(`${id} can sit and stand, and each picture is in the atlas`, () => {
      for (const pose of ['bust', 'stand'] as const) {
        for (const variant of [0, 1]) {
          const figure = book.figure(id, pose, variant);
          if (figure === null) throw new Error(`${id} is not drawn`);
          for (const atlas of Object.values(atlases)) {
            expect(Object.keys(atlas.frames)).toContain(figure.body.frame);
            expect(Object.keys(atlas.frames)).toContain(figure.head.frame);
          }
        }
      }
    });
  }

  test('an unknown person is nobody', () => {
    expect(book.figure('nobody', 'bust')).toBeNull();
  });

  test('heads sit above bodies, about where the proportions want them', () => {
    for (const id of cast) {
      const figure = book.figure(id, 'bust');
      expect(figure?.top).toBeGreaterThan(900);
      expect(figure?.top).toBeLessThan(1500);
    }
  });
});

test('face and word come from one mapping, here and beside the portraits of the page', () => {
  expect(faceOfMood).toEqual(faceOnPage);
});

test('every mood and reaction has its face in the atlas', () => {
  const faces: readonly FaceId[] = [...Object.values(faceOfMood), 'awe', 'laugh', 'rage'];
  for (const face of faces) {
    for (const atlas of Object.values(atlases)) expect(Object.keys(atlas.frames)).toContain(faceFrame(face));
  }
});

test('everything that stands in the room is in the atlas of both themes, at both densities', () => {
  const rooms = [
    planRoom('stage', { width: 900, height: 646, developers: 9, visitor: true, colleague: 'product-owner' }),
    planRoom('stage', { width: 900, height: 646, developers: 4, visitor: true, colleague: 'product-owner' }),
    planRoom('band', { width: 912, height: 168, developers: 6, visitor: true, colleague: 'product-owner' }),
  ];
  const used = rooms.flatMap(({ desks, table, props }) => [
    ...desks.flatMap(({ things }) => things.map(({ frame }) => frame)),
    ...(table?.things.map(({ frame }) => frame) ?? []),
    ...props.map(({ frame }) => frame),
  ]);
  const painted = ['lamp', 'door-open', 'door-closed', 'window-sun', 'window-moon', 'window-cloud'];
  for (const atlas of [light1, light2, dark1, dark2]) {
    for (const frame of [...used, ...painted]) expect(Object.keys(atlas.frames)).toContain(frame);
  }
});
