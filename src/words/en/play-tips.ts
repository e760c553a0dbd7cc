/** Tips of first meetings, the opening in both seats. */
export const tipWords = {
  'tip.label': 'Tip',
  'tip.got-it': 'Got it',
  'tip.off': 'No more tips',
  'tip.stop.title': 'The clock stands',
  'tip.stop':
    'It stops at 9:15 and at 13:00 when there is something to decide. The filled circles are the own time that you have until then. Nothing here is ever timed.',
  'tip.wall.title': 'The wall of hunches',
  'tip.wall': 'Notes from the office are cues. Pin them under what you suspect. Three that fit, or one look, and you know.',
  'tip.backlog.title': 'The Product Backlog',
  'tip.backlog': 'The bar is the value as far as we know: wide means we know little. Order it as you like, any time.',
  'tip.actions.title': 'Own time',
  'tip.actions': 'Each circle is half an hour. Every action says what it costs, who takes part, and by when something shows.',
  'tip.meters.title': 'Bands, not points',
  'tip.meters': 'Nobody knows exactly how the team stands. Press a meter to see what moved it.',
  'tip.moment.title': 'Somebody needs an answer',
  'tip.moment': 'Which answer is best depends on what you can see. None is always right. Look at the page first if you like.',
  'tip.hour.title': 'A free hour',
  'tip.hour': 'It lies outside your seat and is not scored.',
  'tip.planning.title': 'Sprint Planning',
  'tip.planning.owner':
    'You say what would be valuable. The whole Scrum Team makes a Sprint Goal of it, the Developers select how much.',
  'tip.planning.master': 'You choose how the event is facilitated. Why, what and how are for the others to decide.',
  'tip.review.title': 'The Sprint Review',
  'tip.review': 'A working session with the stakeholders. Nothing is accepted or rejected here.',
  'tip.retrospective.title': 'The Sprint Retrospective',
  'tip.retrospective': 'The team picks one thing to change, and tries it in the next Sprint.',
  'tip.inbox.title': 'Somebody asks',
  'tip.inbox': 'What others ask of you waits here. On salmon paper, work stops without an answer.',
  'tip.impediments.title': 'Something is in the way',
  'tip.impediments': 'You can ask, show, coach, remove or escalate. Each takes its own time and leaves something else behind.',
  'tip.running.title': 'How the day runs',
  'tip.running': 'Whatever you do stops the clock first. Space pauses, 1 to 3 set the speed.',
  'tip.running.touch': 'Whatever you do stops the clock first. Its buttons pause it and set the speed.',
  'tip.release.title': 'Something is Done',
  'tip.release': 'Value begins when it is released and used. When that is, you decide.',
  'tip.scope.title': 'Scope, not the goal',
  'tip.scope': 'What is to be done can be talked about with the Developers. The Sprint Goal stands.',

  'opening.label': 'The page, piece by piece',
  'opening.step': '{n}/{of}',
  'opening.next': 'Next',
  'opening.done': 'Try it',
  'opening.try': 'Try what you like; nothing counts yet. “{stop}” leads on.',
  'opening.skip': 'Skip the practice',
  'opening.master.1.title': 'This is your team',
  'opening.master.1': 'You are the Scrum Master. {n} Developers make the product, {colleague} is the Product Owner.',
  'opening.away': 'Away today: {who}.',
  'opening.master.2.title': 'Where does half an hour go?',
  'opening.master.2': 'One circle is half an hour. Press a line, then spend a half hour.',
  'opening.master.3.title': 'Your wall of hunches',
  'opening.master.3':
    'What showed in the office so far hangs here as cues, under what was suspected. Three that fit confirm it. Pin one: drag it, or press Enter and a number.',
  'opening.master.3.touch':
    'What showed in the office so far hangs here as cues, under what was suspected. Three that fit confirm it. Pin one: tap it, then tap a hunch.',
  'opening.master.3.none':
    'What shows in the office hangs here as a cue, under what you suspect. Three that fit confirm it: then a green ring is drawn round it. New cues come while the day runs, and wherever you look.',
  'opening.master.4.title': 'The Sprint Goal and four meters',
  'opening.master.4':
    'A Sprint is a fixed stretch of days with one Sprint Goal. Value, Goal, Quality, Team are the same in both seats; a band is as wide as what nobody knows. Press one: it tells what it measures.',
  'opening.master.5.title': 'Let the day run',
  'opening.master.5':
    '“Next stop” lets time pass until there is something to decide. The Developers plan and do the work themselves. Now the whole page is there.',
  'opening.owner.1.title': 'Now the other seat',
  'opening.owner.1':
    'Today you are the Product Owner. This is the Product Backlog: what could make the product better, in order. The bar is what an item may be worth, wide where little is known. What should come first? Drag one up, or use its menu.',
  'opening.owner.2.title': 'Who waits, and what you can do',
  'opening.owner.2':
    'Questions and wishes come to the inbox; on salmon paper, work waits for your answer. Interviews, small tests and talks cost own time and make the bars narrower.',
  'opening.owner.3.title': 'Then practice is over',
  'opening.owner.3': 'Let the day run. After it the first Sprint that counts opens with Sprint Planning.',

  'begin.title': 'Practice is over. Now it counts.',
  'begin.who': 'You are the {seat}. {colleague} is the {other} and plays along. The others are the Developers.',
  'begin.what':
    '{sprints} Sprints lie ahead, with a new team on its first day. It opens with Sprint Planning. In another Sprint you take the other seat.',
  'begin.go': 'Begin Sprint {sprint}',
  'change.title': 'You change seats',
  'change.who': 'You are the {seat} now. {colleague} is the {other} and plays along.',
  'change.scrum-master': 'You help the team work well: talk with people, clear what is in the way, find its causes.',
  'change.product-owner':
    'You decide what is worth building: order the Product Backlog, propose the Sprint Goal, find out what ideas are worth.',
} as const;
