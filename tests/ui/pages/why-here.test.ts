import { expect, it } from 'vitest';
import type { World } from '../../../src/play/game.ts';
import { seatWords } from '../../../src/ui/pages/why-here-page.tsx';

const clinic: World = {
  id: 'clinic-appointments',
  names: { en: 'Clinic appointments' },
  join: { en: 'You join the team.' },
  seats: { 'scrum-master': { en: 'Judith' }, 'product-owner': { en: 'Paul', de: 'Paul' } },
  missing: {},
};

it('the first page says what each seat is for, and as whom one sits there in this world', () => {
  expect(seatWords('scrum-master', clinic)).toMatch(/^Scrum Master \(Judith\): .*\.$/);
  expect(seatWords('product-owner', clinic)).toMatch(/^Product Owner \(Paul\): .*\.$/);
});

it('nobody is named as long as the list of worlds is not there', () => {
  expect(seatWords('scrum-master', undefined)).toMatch(/^Scrum Master: [^.(]*\.$/);
});
