import type { pagesEndings as english } from '../en/pages-endings.ts';
import type { Words } from '../say.ts';

/** The end of a season where the pack has no words of its own for it. */
export const pagesEndings: Words<typeof english> = {
  'ending.title': 'Der letzte Tag ist da.',
  'ending.text': 'Das Team blickt gemeinsam auf die Saison zurück: was es erreicht hat und wie es jetzt arbeitet.',
  'goal.reached': 'Produkt-Ziel erreicht',
  'goal.not-reached': 'Produkt-Ziel nicht erreicht',
};
