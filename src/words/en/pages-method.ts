/** How it is worked out: what is measured, the model, what simulations say, limits, the player's data. */
export const pagesMethod = {
  'method.title': 'How it is worked out',
  'method.about': 'The whole method, its figures and its limits',
  'method.short.title': 'In short',
  'method.short':
    'Two things are measured and never mixed: what you do well (decisions) and what you are drawn to (free hours and sliders). Both together give a lead towards one seat, with a bar that says how sure it is. Only if the lead is outside the grey middle with a chance of at least 95 % (90 % after a full season of 6 Sprints) do we say that you lean.',
  'method.experimental':
    'Experimental: every figure on this page comes from simulated players. No people have been measured yet. Tests of this kind, where they were measured, say a little about work, and not more.',
  'method.key.title': 'Decisions: what you did well',
  'method.key.1':
    'Four answers always, worth 3, 2, 1 and 0 once each. Which is which depends on what you could see at that moment, never on how it came out.',
  'method.key.2':
    'The key was written from the Scrum Guide 2020 and from published practice, with a reason for each grade. You can read every reason in the report.',
  'method.key.3':
    'Standing work (order, own time, first treatment, facilitation and so on) is graded against what an ordinary player would have done from the same view, by quarters. What you leave alone is missing, not wrong.',
  'method.key.4':
    'No grade is shown before the report. After a re-play that gives something away, decisions of that kind no longer count in that season.',
  'method.liking.title': 'Free hours and sliders: what you were drawn to',
  'method.liking.1':
    'Four times a Sprint you have an hour outside your seat. Both offers give the same to the Sprint: nothing. Only how often you took each side counts.',
  'method.liking.2':
    'The three sliders come before the result of the Sprint. Only the difference between your two seats counts, so a generous hand gains nothing.',
  'method.liking.3':
    'Time is never part of the score. Answers faster than reading only lead to “no lean shown”, when they are 30 % or more.',
  'method.model.title': 'The model',
  'method.model.1':
    'Skill in each seat: partial credit over grades 0 to 3, on an exact grid of 36 by 36 points. Before any decision both skills are average, with a correlation of .6. Items count at cold-start quality (a = .5), their difficulty is taken as uncertain by .5, and 5 % of answers as careless.',
  'method.model.2':
    'Learning (.35 over a season) and a possible difference in hardness between the seats (.25) are averaged out. The order of seats is Scrum Master, Product Owner, Product Owner, Scrum Master, or the other way round: that cancels practice.',
  'method.model.3': 'Liking: one number, with a card slope of .8, a slider gain of .8, and your own noise from Sprint to Sprint.',
  'method.model.4': 'Skill and liking count alike (half and half). That is a choice of values, not a finding.',
  'method.model.5':
    'Grey middle: leads within .2 of a standard deviation. Levels: strong or still learning only with 80 % of the belief on that side of an ordinary newcomer.',
  'method.figures.title': 'What simulations say',
  'method.figures.caption': 'Simulated players against question banks that the score does not know; worst bank in brackets',
  'method.figures.what': 'What',
  'method.figures.season': 'Season, 4 Sprints',
  'method.figures.full': 'Full, 6 Sprints',
  'method.figures.1': 'Tells moderate leaners of the two sides apart (AUC)',
  'method.figures.1.season': '.992 [.985]',
  'method.figures.1.full': '.997 [.993]',
  'method.figures.2': 'The bar of 90 % holds the true value in',
  'method.figures.2.season': '91 % [88 %]',
  'method.figures.2.full': '91 % [85 %]',
  'method.figures.3': 'Somebody without any lean is named in',
  'method.figures.3.season': '1.4 % [2.1 %]',
  'method.figures.3.full': '4.5 % [6.0 %]',
  'method.figures.4': 'Somebody with a strong lean is named in',
  'method.figures.4.season': '59 % [42 %]',
  'method.figures.4.full': '88 % [74 %]',
  'method.figures.5': 'Same result with other questions (retest)',
  'method.figures.5.season': '.72 [.63]',
  'method.figures.5.full': '.79 [.75]',
  'method.figures.6': 'When a seat is named, it is the right one in',
  'method.figures.6.season': '99 % [97 %]',
  'method.figures.6.full': '99 % [97 %]',
  'method.figures.7': 'A careful player gets “no lean shown” in',
  'method.figures.7.season': 'under 0.1 %',
  'method.figures.7.full': '0.2 %',
  'method.real.title': 'The same score over whole seasons of the game',
  'method.real.caption':
    'Simulated people, whose skills and liking are known, playing the real game: {people} of each kind in each of {groups} groups, rules {rules}',
  'method.real.note':
    '{held} of {all} aims of the score were met. Aims that were not met are not left out: the whole table, with every aim, is in the source of the game (docs/proof/fit.json).',
  'method.figures.note':
    'Most people get “no clear lean” from one season, and that is a result. Two seasons read together name about half as many again.',
  'method.limits.title': 'Limits',
  'method.limits.1':
    'Players and score share one kind of model. Stress tests break many of its assumptions; real people break more.',
  'method.limits.2': 'Somebody who wants a certain result can have it. That is why it must never be used to choose people.',
  'method.limits.3':
    'Skills are shown as moments in words, never as numbers: three to six decisions each say less than the seat as a whole.',
  'method.limits.4': 'It is a game of one team and one product. Your work is another.',
  'method.law.title': 'What it must not be used for',
  'method.law':
    'Not for hiring, promotion, grading or ranking. There is no view for employers, no certificate and no list of the best, on purpose.',
  'method.version': 'Method 1, version {version} of the game, November 2026.',
  'data.title': 'Your data',
  'data.note':
    'All of it lies in this browser: kept games, results, settings. Nothing is sent anywhere, there are no accounts and no counters.',
  'data.show': 'Show it',
  'data.hide': 'Hide it',
  'data.export': 'Save all of it as a file',
  'data.again': 'Work out every result once more',
  'data.again.done': {
    one: 'Worked out once more: {n} result, {same} as before.',
    other: 'Worked out once more: {n} results, {same} as before.',
  },
  'data.delete': 'Delete all of it',
  'data.delete.sure': 'Delete every kept game, result and setting on this device? This cannot be taken back.',
  'data.delete.yes': 'Delete everything',
  'data.delete.no': 'Keep it',
  'data.delete.done': 'Everything is deleted.',
  'data.label': 'Your data as text',
} as const;
