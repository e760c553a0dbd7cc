/** Words that a German writes just as they are in English: names, words of Scrum, what keys and files are called. */
export const SAME_IN_GERMAN: readonly string[] = [
  ...['Two', 'Seats', 'Scrum', 'Master', 'Product', 'Owner', 'Developer', 'Developers', 'Guide', 'Team'],
  ...['Sprint', 'Sprints', 'Planning', 'Daily', 'Review', 'Retrospective', 'Events', 'Backlog', 'Done'],
  ...['Burndown', 'Burnup', 'Board', 'Test', 'Pause', 'neutral', 'Esc', 'CSV'],
  ...['MIT', 'ISC', 'Phaser', 'XState', 'D', 'scale', 'shape', 'dnd', 'kit', 'Valibot', 'idb', 'ZzFX'],
];
