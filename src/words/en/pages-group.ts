/** Help for whoever plays with a group: one season for all, and how to talk about it. */
export const pagesGroup = {
  'group.title': 'With a group',
  'group.about': 'Everyone plays the same season, each on their own device. Then you talk about it.',
  'group.order': 'First seat',
  'group.order.any': 'By chance for each',
  'group.order.sm': 'Scrum Master',
  'group.order.po': 'Product Owner',
  'group.link': 'Link for everyone',
  'group.copy': 'Copy the link',
  'group.copied': 'The link is copied.',
  'group.copy-failed': 'This browser did not let the link be copied. Mark it and copy it by hand.',
  'group.another': 'Another season',
  'group.step.1': 'Give everyone the link: the same world, the same luck. What comes of it is their own.',
  'group.step.2': 'The report has “{save}”: a link to the result. It holds decisions and no name.',
  'group.step.3': '“{compare}” shows up to 40 of them side by side. Nothing is sent to a server.',
  'group.step.4':
    'Then ask: What could you see before you decided? What came of it, and when? What did the other seat see of it?',
  'group.step.5': 'No line is better than another. Results are for talking, never for choosing people.',
} as const;
