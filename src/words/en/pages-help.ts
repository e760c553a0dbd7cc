/** Help: how to play on one page, keys, glossary. */
export const pagesHelp = {
  'help.title': 'Help',
  'help.about': 'How to play, on one page',
  'help.idea.title': 'The idea',
  'help.idea':
    'A [[scrum-master|Scrum Master]] and a [[product-owner|Product Owner]] share one [[scrum-team|Scrum Team]] for a whole season. You play one of the two in each [[sprint|Sprint]]; the other one plays by themselves. In the end you see which seat fits you better, how sure that is, and which of your own decisions say so.',
  'help.loop.title': 'Look, bet, wait, learn',
  'help.loop.1': 'Look: find out what you do not know. Wide bars mean that little is known.',
  'help.loop.2':
    'Bet: spend [[own-time|own time]] on one thing, and so not on another. Every action says its price, who takes part and by when something shows.',
  'help.loop.3':
    'Wait: let the clock run. It stops at 9:15 and at 13:00 when there is something to decide. Nothing is ever timed.',
  'help.loop.4': 'Learn: press “why?” at any number to see what moved it.',
  'help.master.title': 'As Scrum Master',
  'help.master.1':
    'Cues from the office hang on the wall of hunches. Pin them under what you suspect; three that fit, or one look, confirm a cause.',
  'help.master.2': 'Treating a symptom helps today. Treating a confirmed cause ends it. Every season hides three.',
  'help.master.3':
    'The [[developers|Developers]] plan and do the work. Doing everything for them is quick, and makes the team weaker.',
  'help.owner.title': 'As Product Owner',
  'help.owner.1':
    'You order the [[product-backlog|Product Backlog]]. Each item has a range of value and dots for what stands behind it.',
  'help.owner.2': 'Interviews, tests and talks make ranges narrower. Part of the ideas are worth nothing, and some do harm.',
  'help.owner.3':
    'Value begins when something is released and used. The [[sprint-goal|Sprint Goal]] stands; scope can be talked about with the Developers.',
  'help.moments.title': 'Moments and free hours',
  'help.moments.1':
    'A moment asks for an answer. Which one is best depends on what you can see; none is always right, and nothing shows a grade before the report.',
  'help.moments.2': 'A free hour lies outside your seat and changes nothing. Take what you are drawn to: that is all it asks.',
  'help.end.title': 'After a Sprint',
  'help.end.1': 'First three questions about the seat, then what happened and why, then one decision played again the other way.',
  'help.keys.note': 'Tab goes to the next thing, arrows walk inside lists, tabs and menus.',
  'help.glossary.title': 'Words of Scrum',
  'help.glossary.note': 'As the Scrum Guide 2020 uses them, in our own sentences.',
  'help.glossary.waiting': 'The words are on their way.',
  'help.tips': 'Show all tips once more',
  'help.tips.done': 'Every tip will come once more.',
} as const;
