import type { PlayLength } from './lengths.tsx';

/** What was chosen on the title, and under which link: whoever comes back from another page finds it so, a new link begins anew. */
export interface TitleChoice {
  readonly under: string;
  readonly length?: PlayLength;
  readonly pack?: string;
}
