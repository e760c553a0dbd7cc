import { pagesTitle } from '../../../words/en/pages-title.ts';
import { LANGUAGES, type LanguageTag, language } from '../../../words/language.ts';
import { sayFrom } from '../../../words/say.ts';
import { Link } from '../../paper/button.tsx';

const say = sayFrom(pagesTitle);

/** The languages that are not spoken now, each by its own name: whoever cannot read this page finds theirs. */
export function OtherLanguages({ onSpeak }: { onSpeak: (language: LanguageTag) => void }) {
  return (
    <nav class="row title-languages" aria-label={say('title.languages')}>
      {LANGUAGES.filter(({ tag }) => tag !== language().tag).map(({ tag, name }) => (
        <Link key={tag} lang={tag} onClick={() => onSpeak(tag)}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
