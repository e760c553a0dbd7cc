/** What every page says: names of the game and of the seats, ways back. */
export const pagesFrame = {
  'app.name': 'Two Seats',
  'app.description':
    'A Scrum Team simulation: play the Scrum Master and the Product Owner of one team, and see which seat fits you.',
  'seat.scrum-master': 'Scrum Master',
  'seat.product-owner': 'Product Owner',
  'page.to-title': 'To the title',
  'page.to-game': 'Back to the game',
  'page.loading': 'One moment, please.',
  'page.close': 'Close',
  'page.gone.title': 'There is nothing here',
  'page.gone.text': 'This address leads nowhere, or the link is incomplete. Ask for it again, or start from the title.',
  'page.failed.title': 'A part of the game did not arrive',
  'page.failed.text': 'Check the connection and try again. What you have played is kept.',
  'page.failed.again': 'Try again',
} as const;
