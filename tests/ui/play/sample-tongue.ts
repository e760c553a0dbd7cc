import type { View } from '../../../src/core/sim/view.ts';
import { playWords } from '../../../src/words/en/play.ts';
import { namesOf } from '../../../src/words/names.ts';
import { packSayFrom } from '../../../src/words/pack-words.ts';
import { sayFrom } from '../../../src/words/say.ts';
import type { Tongue } from '../../../src/words/tongue.ts';
import { cityWords } from '../../cli/city-pack.ts';

/** How the page speaks of a view: the page's texts, the pack's, and the names of things. */
export function tongueOf(view: View, language: 'en' | 'de' = 'en'): Tongue {
  const packSay = packSayFrom(cityWords(language));
  const say = sayFrom(playWords);
  return { say, packSay, name: namesOf(view, packSay, say) };
}
