/** Daily Scrum, Sprint Review and Sprint Retrospective as they are lived through, whether or not anything is asked there. */
export const heldWords = {
  'held.daily.title': 'The first Daily Scrum',
  'held.daily.listened': 'The Daily Scrum you listened in at',
  'held.daily.listened-other': 'The Daily Scrum {colleague} listened in at',
  'held.daily.about':
    'Fifteen minutes for the Developers, each working day: how near is the Sprint Goal, and what is the plan until tomorrow?',
  'held.daily.scrum-master': 'The Scrum Master need not be there. You see to it that it takes place; they hold it.',
  'held.daily.product-owner': 'The Product Owner need not be there. The plan is the Developers’ own.',
  'held.daily.later': 'From tomorrow its result is one line on the page of each day.',
  'held.daily.plan-again': 'Back to Sprint Planning',
  'held.daily.next': 'To the day',

  'held.selected': 'What the Developers selected',
  'held.selected.count': {
    one: '{n} item for this Sprint. Points are the size the Developers give it: {points} in all.',
    other: '{n} items for this Sprint. Points are the size the Developers give each: {points} in all.',
  },
  'held.selected.left-out': 'Left out by the Developers: {items}.',
  'held.team': 'Who is here today',
  'held.away': 'away',

  'held.review.title': 'What came of the Sprint Review',
  'held.review.about':
    'The Scrum Team presents the results of its work, and everybody inspects them together. It is a working session, no gate.',
  'held.review.next': 'To the Sprint Retrospective',
  'held.said': 'Who came, and what they said',
  'held.said.both': '“What I asked for is there, and the goal was met.”',
  'held.said.asked': '“The goal was missed. Still, what I asked for is there.”',
  'held.said.obsolete-asked': '“The goal became obsolete. Still, what I asked for is there.”',
  'held.said.met': '“The goal was met. For me there was nothing yet.”',
  'held.said.none': '“The goal was missed, and there was nothing for me.”',
  'held.said.obsolete-none': '“The goal became obsolete, and there was nothing for me.”',
  'held.backlog': 'What changed in the Product Backlog',
  'held.backlog.none': 'Nothing changed in it.',
  'held.backlog.narrowed': 'After what was said, more is known about the value of “{item}”.',

  'held.retrospective.title': 'What the team improves',
  'held.retrospective.about':
    'The whole Scrum Team looked at how it worked. Which improvement it tries next, the team picks itself.',
  'held.retrospective.goal.met': 'It began with the Sprint Goal, which was met: what helped?',
  'held.retrospective.goal.missed':
    'It began with the Sprint Goal, which was not met: what got in the way, and what would help next time?',
  'held.retrospective.goal.obsolete': 'It began with the Sprint Goal, which became obsolete: what could have been seen earlier?',
  'held.retrospective.goal.cancelled': 'It began with the Sprint that was cancelled: what could have been seen earlier?',
  'held.retrospective.way': 'What stood in the way: {what}.',
  'held.retrospective.scrum-master': 'You chose the way it was held; the choice of what to try was the team’s.',
  'held.retrospective.product-owner': 'You were there as a member of the Scrum Team. Nothing was yours alone to decide.',
  'held.retrospective.picked': 'From the next Sprint on:',
  'held.retrospective.none': 'This time the team agreed on no improvement.',
  'held.retrospective.before': 'Tried since earlier Sprints',
  'held.retrospective.next': 'To the end of the Sprint',
  'held.way.own': 'You chose how: {way}',
  'held.way.colleague': '{colleague} chose how: {way}',
  'held.goal.met': 'met',
  'held.goal.missed': 'not met',
  'held.goal.obsolete': 'obsolete',
  'held.goal.cancelled': 'cancelled',
} as const;
