import { describe, expect, test, vi } from 'vitest';
import { Person } from '../../src/office/things/person.ts';
import { fakeStudio, spot, turns } from './fake-stage.ts';

const drawn = { face: '' };

vi.mock('../../src/office/figure-layers.ts', () => ({
  FigureLayers: class {
    figure: unknown;
    container = {
      depth: 0,
      setDepth: () => this.container,
      setPosition: () => this.container,
      setAngle: () => this.container,
      setScale: () => this.container,
    };

    constructor(_: unknown, { figure }: { figure: unknown }) {
      this.figure = figure;
    }

    dress(figure: unknown): void {
      this.figure = figure;
    }

    setFace(face: string): void {
      drawn.face = face;
    }

    moveHead(): void {}
    destroy(): void {}
  },
}));

function somebody() {
  const figure = { nominal: 100, top: 90, body: { width: 40 }, head: { x: 0, y: 0, width: 10, height: 10 } };
  const { studio, tweens } = fakeStudio({ figures: { figure: () => figure } } as never);
  const person = new Person(studio, 'mei', spot(100));
  person.setMood('tired');
  return { person, tweens };
}

describe('somebody in the room', () => {
  test('does not carry the yawn of a moment through the room', async () => {
    const { person, tweens } = somebody();
    person.gesture({ nod: -22, face: 'awe' });
    expect(drawn.face).toBe('awe');
    void person.goTo(spot(400));
    expect(drawn.face).toBe('tired');
    tweens.finish();
    await turns();
    expect([drawn.face, person.face]).toEqual(['tired', 'tired']);
  });

  test('has the face of the mood when all is ended', () => {
    const { person } = somebody();
    person.gesture({ face: 'laugh' });
    person.standStill();
    expect(drawn.face).toBe('tired');
  });
});
