import type { playWords as english } from '../en/play.ts';
import type { Words } from '../say.ts';
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

/** All texts of the screens of play. */
export const playWords: Words<typeof english> = {
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
};
