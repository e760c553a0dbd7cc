/** Standing work as the report tells it: what was graded besides the moments. */
export const pagesStanding = {
  'someone.person': 'a Developer',
  'someone.other': 'another Developer',
  'someone.item': 'an item',
  'someone.stakeholder': 'a stakeholder',
  'someone.colleague': 'your colleague',
  'someone.impediment': 'an impediment',

  'standing.moment': 'A moment of this Sprint',
  'standing.other': 'Your standing work',
  'standing.look': 'Where you looked',
  'standing.time': 'How you spent your own time',
  'standing.planning': 'How Sprint Planning was facilitated',
  'standing.review': 'How the Sprint Review was facilitated',
  'standing.retrospective': 'How the Sprint Retrospective was facilitated',
  'standing.treat': 'The first cause you treated',
  'standing.order': 'Your order of the Product Backlog',
  'standing.goal': 'The Sprint Goal you proposed',
  'standing.bet': 'What you chose to find out',
  'standing.release': 'What you released, and when',
  'standing.scope': 'The scope you agreed on with the Developers',
} as const;
