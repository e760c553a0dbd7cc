import type { pagesFrame as english } from '../en/pages-frame.ts';
import type { Words } from '../say.ts';

/** What every page says: names of the game and of the seats, ways back. */
export const pagesFrame: Words<typeof english> = {
  'app.name': 'Two Seats',
  'app.description':
    'Eine Simulation eines Scrum Teams: Spiel Scrum Master und Product Owner im selben Team und sieh, welcher Platz zu dir passt.',
  'seat.scrum-master': 'Scrum Master',
  'seat.product-owner': 'Product Owner',
  'page.to-title': 'Zum Titel',
  'page.to-game': 'Zurück ins Spiel',
  'page.loading': 'Einen Moment.',
  'page.close': 'Schließen',
  'page.gone.title': 'Hier ist nichts',
  'page.gone.text':
    'Diese Adresse führt nirgendwohin, oder der Link ist nicht vollständig. Lass ihn dir noch einmal geben, oder fang beim Titel an.',
  'page.failed.title': 'Ein Teil des Spiels ist nicht angekommen',
  'page.failed.text': 'Prüf die Verbindung und versuch es noch einmal. Was du gespielt hast, bleibt erhalten.',
  'page.failed.again': 'Noch einmal versuchen',
};
