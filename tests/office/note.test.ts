import { describe, expect, test, vi } from 'vitest';
import { Note } from '../../src/office/things/note.ts';
import { fakeStudio, turns } from './fake-stage.ts';

/** The picture of a note, without a texture. */
function fakeImage() {
  const image = {
    x: 0,
    y: 0,
    angle: 0,
    depth: 0,
    width: 40,
    visible: true,
    setPosition: (x: number, y: number) => Object.assign(image, { x, y }),
    setAngle: (angle: number) => Object.assign(image, { angle }),
    setDepth: (depth: number) => Object.assign(image, { depth }),
    setVisible: () => image,
    destroy: () => undefined,
  };
  return image;
}

const place = (x: number) => ({ x, y: 20, width: 40, height: 40, tilt: 1 });
const hung = { x: 120, y: 40, angle: 1, depth: 30 };

function noteAt(x: number) {
  const image = fakeImage();
  const easel = { paint: () => undefined, keyOf: (key: string) => key, resolution: 1, drop: () => undefined };
  const scene = { add: { image: () => image } };
  const { studio, tweens } = fakeStudio({ easel, scene, add: <T>(thing: T) => thing } as never);
  Object.assign(image, { height: 40 });
  const note = new Note(studio, 'tickets', place(x));
  note.hang(place(x));
  const seen = () => ({ x: image.x, y: image.y, angle: image.angle, depth: image.depth });
  return { note, tweens, studio, seen };
}

describe('a note', () => {
  test('that was lifted sticks again at the very place it hung at', async () => {
    const { note, tweens, seen } = noteAt(100);
    expect(seen()).toEqual(hung);
    void note.lift(120, 260);
    tweens.finish();
    await turns();
    expect(seen()).not.toEqual(hung);
    void note.stick(place(100));
    tweens.finish();
    await turns();
    expect(seen()).toEqual(hung);
  });

  test('that was stopped on its way gets there when it is shown again', async () => {
    const { note, tweens, studio, seen } = noteAt(300);
    void note.stick(place(100));
    tweens.halve();
    studio.motion.stopAll();
    await turns();
    expect(seen()).not.toEqual(hung);
    studio.motion.live = false;
    void note.stick(place(100));
    await turns();
    expect(seen()).toEqual(hung);
  });

  test('that hangs or is on its way there is not sent again', async () => {
    const { note, tweens, studio } = noteAt(300);
    const glide = vi.spyOn(studio.motion, 'glide');
    void note.stick(place(100));
    void note.stick(place(100));
    tweens.finish();
    await turns();
    void note.stick(place(100));
    expect(glide).toHaveBeenCalledOnce();
  });
});
