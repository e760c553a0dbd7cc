/** The end of a season where the pack has no words of its own for it. */
export const pagesEndings = {
  'ending.title': 'The last day has come.',
  'ending.text': 'The team looks back on the season together, at what it reached and at how it works now.',
  'goal.reached': 'Product Goal reached',
  'goal.not-reached': 'Product Goal not reached',
} as const;
