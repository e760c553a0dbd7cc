import { pagesSettings } from './pages-settings.ts';

/** What all later pages say: fetched with the first of them, or when the title has come to rest. */
export const rest = { ...pagesSettings };
