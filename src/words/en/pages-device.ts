/** What the device does for the game: newer versions, a place among the apps, what is kept and how much of it. */
export const pagesDevice = {
  'update.label': 'A newer version',
  'update.ready': 'A newer version of Two Seats is here.',
  'update.kept':
    'What is kept comes along. If its rules have changed, a game that stands within a Sprint goes on from the Sprint Planning before.',
  'update.between': 'No Sprint is under way, so nothing of this season is lost.',
  'update.take': 'Take it now',
  'update.later': 'Later',
  'update.others':
    'Two Seats is open in another window, too. Close that one and ask again: two versions are never played side by side.',
  'install.take': 'Install',
  'install.note': 'Installed, it opens like an app. It plays without a network either way.',
  'safari.note':
    'This browser deletes what pages keep after 7 days without a visit, unless the page is installed: “Add to Dock” on a Mac, “Add to Home Screen” on a phone. Or save a run file.',
  'room.title': 'What is kept on this device',
  'room.what':
    'Kept are the game you played last, a game played on from a run, three places for games of your own, the results of finished seasons, and your settings. A season takes about {n} kB.',
  'room.copy': 'Beside that lies a copy of the game itself, so that it plays without a network.',
  'room.used': 'In use now: {used} MB of about {most} MB that this browser gives.',
  'room.unknown': 'This browser does not say how much room there is.',
  'room.stays': 'The browser has promised to keep it until you delete it.',
  'room.may-go': 'If the device runs out of room, the browser may delete it unasked. Save a run file of what you want to keep.',
} as const;
