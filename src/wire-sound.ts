import type { PlayRoom } from './play/create-play.ts';
import type { Game, Problem } from './play/game.ts';
import { soundsOf } from './ui/sound/sound-of-fact.ts';
import type { Speaker } from './ui/sound/speaker.ts';

/** Every game that the room gives out is heard, too: what happened last, as its facts come. */
export function withSound(room: PlayRoom, speaker: Speaker): PlayRoom {
  const heard = (game: Game | Problem): Game | Problem => {
    if ('subscribe' in game) game.subscribe(({ fresh, clock }) => clock.towards === null && speaker.play(soundsOf(fresh)));
    return game;
  };
  return {
    ...room,
    start: async (options) => heard(await room.start(options)),
    resume: async (slot) => heard(await room.resume(slot)),
    open: async (text) => heard(await room.open(text)),
  };
}
