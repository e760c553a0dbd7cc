import { pagesDevice } from './pages-device.ts';
import { pagesFrame } from './pages-frame.ts';
import { pagesProblem } from './pages-problem.ts';
import { pagesTitle } from './pages-title.ts';

/** What the title can say before anything else is fetched. */
export const first = { ...pagesFrame, ...pagesTitle, ...pagesProblem, ...pagesDevice };
