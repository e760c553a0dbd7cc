import { officeWords } from './office.ts';
import { pagesCompare } from './pages-compare.ts';
import { pagesCredits } from './pages-credits.ts';
import { pagesEndings } from './pages-endings.ts';
import { pagesGame } from './pages-game.ts';
import { pagesGroup } from './pages-group.ts';
import { pagesHelp } from './pages-help.ts';
import { pagesMethod } from './pages-method.ts';
import { pagesPaths } from './pages-paths.ts';
import { pagesReplay } from './pages-replay.ts';
import { pagesReport } from './pages-report.ts';
import { pagesSettings } from './pages-settings.ts';
import { pagesStanding } from './pages-standing.ts';
import { playWords } from './play.ts';

/** What all later pages say: fetched with the first of them, or when the title has come to rest. */
export const rest = {
  ...playWords,
  ...officeWords,
  ...pagesGame,
  ...pagesEndings,
  ...pagesReport,
  ...pagesReplay,
  ...pagesStanding,
  ...pagesPaths,
  ...pagesCompare,
  ...pagesMethod,
  ...pagesHelp,
  ...pagesGroup,
  ...pagesSettings,
  ...pagesCredits,
};
