import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { View } from '../../src/core/sim/view.ts';
import { boardNotes, doneOfSprint, pointsLeft } from '../../src/office/board-notes.ts';
import { faceOfMood } from '../../src/office/faces.ts';
import { minutesOfDay } from '../../src/office/time-of-day.ts';
import { whereabouts } from '../../src/office/whereabouts.ts';
import type { Snapshot } from '../../src/play/game.ts';
import { faceOfMood as faceOnPage } from '../../src/ui/figures/face-id.ts';
import { lookingBack } from '../../src/ui/pages/game/looking-back-data.ts';
import { marksOf } from '../../src/ui/play/day/room-marks.ts';
import { columnOf, pointsLeft as pointsOnPage, sprintItems } from '../../src/ui/play/people/board-columns.ts';
import { clockAt } from '../../src/words/clock-words.ts';
import { begunGame, openRoom, playOn } from '../play/room.ts';

/** What the page says of a view: notes by column, who is here, who is stuck, which face stands beside each name. */
function onPage(view: View) {
  const items = sprintItems(view);
  // What has been released leaves the items with the Sprint Review; the sheet of what is Done still counts it.
  const gone = view.sprint.done.filter(({ item }) => view.items.every(({ id }) => id !== item));
  return {
    notes: [
      ...items.map((item) => `${item.id} ${columnOf(item)} ${item.state === 'blocked'}`),
      ...gone.map(({ item }) => `${item} done false`),
    ].toSorted(),
    here: view.people.filter(({ away }) => !away).map(({ id }) => id),
    stuck: view.people.filter(({ blocked, away }) => blocked !== null && !away).map(({ id }) => id),
    faces: view.people.map(({ id, mood }) => `${id} ${faceOnPage[mood]}`),
  };
}

/** The same as the room takes it from its own plans. Who has gone home in the evening is still of the day. */
function inRoom({ view, facts }: Snapshot) {
  const places = whereabouts(view, facts).filter(({ role }) => role === 'developer');
  const blocked = new Set(boardNotes(view).flatMap(({ blocked: isBlocked, person }) => (isBlocked && person ? [person] : [])));
  return {
    notes: boardNotes(view)
      .map((note) => `${note.id} ${note.column} ${note.blocked}`)
      .toSorted(),
    here: places.filter(({ place }) => place !== 'away').map(({ id }) => id),
    stuck: places.filter(({ id, place }) => place !== 'away' && (blocked.has(id) || isTagged(view, id))).map(({ id }) => id),
    faces: view.people.map(({ id, mood }) => `${id} ${faceOfMood[mood]}`),
  };
}

const isTagged = (view: View, id: string): boolean => view.people.find((one) => one.id === id)?.blocked != null;

/** Minutes since midnight as the page writes the time of a working day. */
function minutesOnPage({ at }: View): number {
  const [hours = 0, minutes = 0] = clockAt(at.hour).split(':').map(Number);
  return hours * 60 + minutes;
}

describe('a season seen in the room and on the page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is the same at every moment', async () => {
    const game = await begunGame(await openRoom(), { length: 'season', seed: 7 });
    let [moments, stuck, released] = [0, 0, 0];
    const compare = (snapshot: Snapshot): void => {
      const page = onPage(snapshot.view);
      expect(inRoom(snapshot)).toEqual(page);
      expect(pointsLeft(boardNotes(snapshot.view))).toBe(pointsOnPage(snapshot.view));
      const { at, sprint } = snapshot.view;
      const isOver = ['review', 'retrospective', 'closed'].includes(at.phase);
      const onBoard = sprintItems(snapshot.view).filter((item) => columnOf(item) === 'done').length;
      // Once the Sprint is over the page tells of it as on looking back.
      const told = isOver ? lookingBack(snapshot).ends.filter(({ end }) => end === 'done').length : onBoard;
      expect(doneOfSprint(snapshot.view, boardNotes(snapshot.view)).done).toBe(told);
      const items = new Set(snapshot.view.items.map(({ id }) => id));
      if (isOver) released += sprint.done.filter(({ item }) => !items.has(item)).length;
      const marked = (kind: 'blockers' | 'morale') => marksOf(kind, snapshot.view).filter(({ on }) => on === 'person');
      expect(marked('blockers').map(({ id }) => id)).toEqual(expect.arrayContaining(page.stuck));
      expect(marked('morale').map(({ id }) => id)).toEqual([...page.here, snapshot.view.colleague.id]);
      moments += 1;
      stuck += page.stuck.length;
    };
    const stop = game.subscribe(compare);
    playOn(game, ({ over }) => over);
    stop();
    expect(moments).toBeGreaterThan(400);
    expect(stuck).toBeGreaterThan(0);
    // Some had been released by then.
    expect(released).toBeGreaterThan(0);
  }, 60_000);

  test('has one time of day, and no clock goes back before the day is over', async () => {
    const game = await begunGame(await openRoom(), { length: 'taster', seed: 11 });
    let last = { day: '', minutes: 0 };
    let stands = 0;
    const compare = ({ view }: Snapshot): void => {
      if (view.at.phase !== 'work' && view.at.phase !== 'stop') return;
      const minutes = minutesOfDay(view.at);
      expect(minutes).toBe(minutesOnPage(view));
      const day = `${view.at.sprint}.${view.at.day}`;
      if (day === last.day) expect(minutes).toBeGreaterThanOrEqual(last.minutes);
      if (view.at.phase === 'work' && view.at.hour === 0) stands += 1;
      last = { day, minutes };
    };
    const stop = game.subscribe(compare);
    playOn(game, ({ over }) => over);
    stop();
    expect(stands).toBeGreaterThan(0);
  }, 60_000);
});
