import type { Examined } from '../compile.ts';
import { checkAnswers } from './check-answers.ts';
import { checkCauses } from './check-causes.ts';
import { checkChains } from './check-chains.ts';
import { checkConditions } from './check-conditions.ts';
import { checkSources } from './check-sources.ts';
import { checkTells } from './check-tells.ts';
import { checkTexts } from './check-texts.ts';
import { type Finding, findingOf, type Linting } from './finding.ts';

const CHECKS: readonly ((lint: Linting) => void)[] = [
  checkAnswers,
  checkTells,
  checkSources,
  checkConditions,
  checkChains,
  checkCauses,
  checkTexts,
];

/**
 * Holds a pack that was examined to all that the build asks and to the rules of writing. A pack whose shape is wrong is
 * told only that: the rest needs to know what is what.
 */
export function lintPack({ pack, languages, problems }: Examined): readonly Finding[] {
  const findings = problems.map((problem) => findingOf('build', problem));
  if (pack === null) return findings;
  const tell: Linting['tell'] = (rule, { file, path }, message) => findings.push(findingOf(rule, { file, path, message }));
  for (const check of CHECKS) check({ pack, languages, tell });
  return findings;
}
