import { keyWords } from './keys.ts';
import { actionWords } from './play-actions.ts';
import { backlogWords } from './play-backlog.ts';
import { barWords } from './play-bar.ts';
import { eventWords } from './play-events.ts';
import { heldWords } from './play-held.ts';
import { logWords } from './play-log.ts';
import { paletteWords } from './play-palette.ts';
import { peopleWords } from './play-people.ts';
import { roomWords } from './play-room.ts';
import { tipWords } from './play-tips.ts';
import { wallWords } from './play-wall.ts';
import { ruleWords } from './rules.ts';

/** All texts of the screens of play: one chunk, loaded with them. */
export const playWords = {
  ...barWords,
  ...wallWords,
  ...backlogWords,
  ...actionWords,
  ...peopleWords,
  ...eventWords,
  ...heldWords,
  ...logWords,
  ...roomWords,
  ...tipWords,
  ...keyWords,
  ...paletteWords,
  ...ruleWords,
} as const;

export type PlayKey = keyof typeof playWords;
