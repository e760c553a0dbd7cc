import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files of tests that take half a minute and more, the longest first. Whoever begins them last waits for them with all other hands idle;
 * a machine that has run the tests before knows the times by itself, a fresh one does not.
 */
const LONG = [
  'every-screen',
  'taster-keyboard',
  'paper-access',
  'no-office',
  'saves',
  'taster-pointer',
  'languages',
  'paper-moves',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONG.findIndex((name) => moduleId.endsWith(`/browser/${name}.test.ts`));
  return rank < 0 ? LONG.length : rank;
};

/** The usual order, but for the longest files of each group of projects, which come first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    return usual.toSorted((a, b) => groupOf(a) - groupOf(b) || rankOf(a) - rankOf(b));
  }
}
