import { useMemo } from 'preact/hooks';
import { language } from '../../../words/language.ts';
import { useDesk } from '../desk.ts';
import { withTerms } from './glossary.tsx';
import { markTerms } from './mark-terms.ts';
import { termNames } from './term-names.ts';

/** A sentence whose words of Scrum explain themselves: the first mention of each opens its popover. */
export function Explained({ children }: { children: string }) {
  const { packSay } = useDesk();
  const names = useMemo(() => termNames(packSay), [packSay, language().tag]);
  return <>{withTerms(markTerms(children, names, ''))}</>;
}
