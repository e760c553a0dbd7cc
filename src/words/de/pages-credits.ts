import type { pagesCredits as english } from '../en/pages-credits.ts';
import type { Words } from '../say.ts';

/** Credits and licences of what the game is made of. */
export const pagesCredits: Words<typeof english> = {
  'credits.title': 'Mitwirkende',
  'credits.about': 'Woraus das Spiel gemacht ist',
  'credits.game.title': 'Das Spiel',
  'credits.game':
    'Two Seats ist freie Software unter der MIT-Lizenz. Du darfst damit spielen, es kopieren, ändern und damit unterrichten. Such bitte nie Leute nach seinem Bericht aus.',
  'credits.art.title': 'Bilder und Schriften',
  'credits.art.1': 'Menschen: Open Peeps von Pablo Stanley, CC0; über react-peeps, MIT',
  'credits.art.2': 'Möbel gezeichnet mit Rough.js von Preet Shihn und anderen, MIT',
  'credits.art.3': 'Symbole: Phosphor Icons, MIT',
  'credits.art.4':
    'Schriften: Shantell Sans von Shantell Martin und Arrow Type und Atkinson Hyperlegible Next vom Braille Institute, beide SIL Open Font License 1.1',
  'credits.code.title': 'Programme darin',
  'credits.code.1': 'Preact und Preact Signals, MIT',
  'credits.code.2': 'Phaser, MIT',
  'credits.code.3': 'XState, MIT',
  'credits.code.4': 'D3 (scale, shape), ISC',
  'credits.code.5': 'dnd kit, MIT; Valibot, MIT; idb, ISC; ZzFX, MIT',
  'credits.method.title': 'Worauf es sich stützt',
  'credits.method.1': 'Der Scrum Guide 2020 von Ken Schwaber und Jeff Sutherland, CC BY-SA 4.0; hier in eigenen Worten erzählt',
  'credits.method.2':
    'CSM und CSPO sind Zertifikate und Namen der Scrum Alliance, die mit diesem Spiel nichts zu tun hat und es nicht empfiehlt',
  'credits.method.3': 'Wie ein Sprint verläuft, ist an veröffentlichte Daten echter Sprints angepasst',
};
