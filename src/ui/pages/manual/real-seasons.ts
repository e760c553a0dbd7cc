import { fractionWords, numberWords } from '../../../words/written.ts';

/** What `npm run fit -- validate --write` measured over real seasons. */
export interface RealSeasons {
  readonly rules: number;
  readonly groups: number;
  readonly people: number;
  readonly held: number;
  readonly targets: readonly { readonly about: string; readonly measured: number | null; readonly early: number | null }[];
}

/** Which lines of the table stand behind the seven figures of the page; several are told as their mean. */
export const BEHIND = {
  1: ['moderate leaners told apart (AUC), mean'],
  2: ['intervals of 90 % that hold the truth, mean'],
  3: ['named though leaning nowhere: indifferent'],
  4: ['strong leaners named: strong-sm', 'strong leaners named: strong-po'],
  5: ['retest with another season'],
  6: ['right direction when named'],
  7: ['genuine people taken for clickers'],
} as const;

export type Figure = keyof typeof BEHIND;
/** Told as a number between 0 and 1; the others are shares. */
const NUMBERS: readonly Figure[] = [1, 5];

/** A figure of the page over real seasons: after four Sprints and after six. */
export function realFigure({ targets }: RealSeasons, figure: Figure): { readonly season: string; readonly full: string } {
  const lines = targets.filter(({ about }) => BEHIND[figure].some((name) => name === about));
  const told = (values: readonly (number | null)[]) => {
    const known = values.flatMap((value) => (value === null ? [] : [value]));
    if (known.length === 0 || known.length < values.length) return '';
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    if (NUMBERS.includes(figure)) return fractionWords(mean, mean < 0.9 ? 2 : 3);
    const percent = mean * 100;
    return `${numberWords(percent, percent < 10 ? 1 : 0)}\u00a0%`;
  };
  return { season: told(lines.map(({ early }) => early)), full: told(lines.map(({ measured }) => measured)) };
}
