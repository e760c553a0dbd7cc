/** Credits and licences of what the game is made of. */
export const pagesCredits = {
  'credits.title': 'Credits',
  'credits.about': 'What the game is made of',
  'credits.game.title': 'The game',
  'credits.game':
    'Two Seats is free software under the MIT licence. You may play, copy, change and teach with it. Please never use its report to choose people.',
  'credits.art.title': 'Pictures and letters',
  'credits.art.1': 'People: Open Peeps by Pablo Stanley, CC0; by way of react-peeps, MIT',
  'credits.art.2': 'Furniture drawn with Rough.js by Preet Shihn and others, MIT',
  'credits.art.3': 'Icons: Phosphor Icons, MIT',
  'credits.art.4':
    'Letters: Shantell Sans by Shantell Martin and Arrow Type, and Atkinson Hyperlegible Next by the Braille Institute, both SIL Open Font License 1.1',
  'credits.code.title': 'Programs inside',
  'credits.code.1': 'Preact and Preact Signals, MIT',
  'credits.code.2': 'Phaser, MIT',
  'credits.code.3': 'XState, MIT',
  'credits.code.4': 'D3 (scale, shape), ISC',
  'credits.code.5': 'dnd kit, MIT; Valibot, MIT; idb, ISC; ZzFX, MIT',
  'credits.method.title': 'What it rests on',
  'credits.method.1': 'The Scrum Guide 2020 by Ken Schwaber and Jeff Sutherland, CC BY-SA 4.0; told here in our own words',
  'credits.method.2':
    'CSM and CSPO are certifications and names of Scrum Alliance, which has nothing to do with this game and does not endorse it',
  'credits.method.3': 'The way a Sprint flows is fitted to published data of real Sprints',
} as const;
