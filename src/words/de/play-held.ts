import type { heldWords as english } from '../en/play-held.ts';
import type { Words } from '../say.ts';

/** Daily Scrum, Sprint Review and Sprint Retrospective as they are lived through, whether or not anything is asked there. */
export const heldWords: Words<typeof english> = {
  'held.daily.title': 'Das erste Daily Scrum',
  'held.daily.listened': 'Das Daily Scrum, bei dem du zugehört hast',
  'held.daily.listened-other': 'Das Daily Scrum, bei dem {colleague} zuhörte',
  'held.daily.about':
    'Fünfzehn Minuten für die Developer, an jedem Arbeitstag: Wie nah ist das Sprint-Ziel, und was ist der Plan bis morgen?',
  'held.daily.scrum-master': 'Der Scrum Master muss nicht dabei sein. Du sorgst dafür, dass es stattfindet; sie halten es ab.',
  'held.daily.product-owner': 'Der Product Owner muss nicht dabei sein. Der Plan gehört den Developern.',
  'held.daily.later': 'Ab morgen steht das Ergebnis als eine Zeile auf der Seite jedes Tages.',
  'held.daily.plan-again': 'Zurück zum Sprint Planning',
  'held.daily.next': 'In den Tag',

  'held.selected': 'Was die Developer ausgewählt haben',
  'held.selected.count': {
    one: '{n} Eintrag für diesen Sprint. Punkte sind die Größe, die ihm die Developer geben: zusammen {points}.',
    other: '{n} Einträge für diesen Sprint. Punkte sind die Größe, die ihnen die Developer geben: zusammen {points}.',
  },
  'held.selected.left-out': 'Von den Developern nicht genommen: {items}.',
  'held.team': 'Wer heute da ist',
  'held.away': 'fehlt',

  'held.review.title': 'Was aus dem Sprint Review wurde',
  'held.review.about':
    'Das Scrum Team zeigt, was seine Arbeit ergeben hat, und alle überprüfen es gemeinsam. Es ist ein Arbeitstreffen und keine Schranke.',
  'held.review.next': 'Zur Sprint Retrospective',
  'held.said': 'Wer da war und was gesagt wurde',
  'held.said.both.1': '„Was ich wollte, ist da, und das Ziel ist erreicht.“',
  'held.said.both.2': '„Ziel erreicht, und mein Wunsch ist dabei. Danke.“',
  'held.said.both.3': '„Ich sehe, was ich wollte. Und das Ziel auch.“',
  'held.said.asked.1': '„Das Ziel ist verfehlt. Aber was ich wollte, ist da.“',
  'held.said.asked.2': '„Schade um das Ziel. Mein Teil ist aber drin.“',
  'held.said.asked.3': '„Meins ist da. Das Ziel nicht.“',
  'held.said.obsolete-asked.1': '„Das Ziel wurde hinfällig. Aber was ich wollte, ist da.“',
  'held.said.obsolete-asked.2': '„Das Ziel fiel weg. Mein Teil ist aber drin.“',
  'held.said.obsolete-asked.3': '„Ohne das Ziel, und meins ist trotzdem da.“',
  'held.said.met.1': '„Das Ziel ist erreicht. Für mich war noch nichts dabei.“',
  'held.said.met.2': '„Gut, das Ziel. Ich bin dann später dran.“',
  'held.said.met.3': '„Das Ziel ist erreicht. Ich hatte auch auf etwas gehofft.“',
  'held.said.none.1': '„Das Ziel ist verfehlt, und für mich war nichts dabei.“',
  'held.said.none.2': '„Ziel verfehlt, und nichts für mich.“',
  'held.said.none.3': '„Das Ziel ist nicht erreicht, und ich warte weiter.“',
  'held.said.obsolete-none.1': '„Das Ziel wurde hinfällig, und für mich war nichts dabei.“',
  'held.said.obsolete-none.2': '„Das Ziel fiel weg, und meins ist nicht da.“',
  'held.said.obsolete-none.3': '„Kein Ziel mehr, und nichts für mich.“',
  'held.backlog': 'Was sich im Product Backlog geändert hat',
  'held.backlog.none': 'Es hat sich nichts geändert.',
  'held.backlog.narrowed': 'Nach dem, was gesagt wurde, weiß man mehr über den Wert von „{item}“.',

  'held.retrospective.title': 'Was das Team besser macht',
  'held.retrospective.about':
    'Das ganze Scrum Team hat angesehen, wie es gearbeitet hat. Welche Verbesserung es als Nächstes versucht, wählt das Team selbst.',
  'held.retrospective.goal.met': 'Es begann mit dem Sprint-Ziel, das erreicht wurde: Was hat geholfen?',
  'held.retrospective.goal.missed':
    'Es begann mit dem Sprint-Ziel, das nicht erreicht wurde: Was kam dazwischen, und was hilft beim nächsten Mal?',
  'held.retrospective.goal.obsolete': 'Es begann mit dem Sprint-Ziel, das hinfällig wurde: Was hätte man früher sehen können?',
  'held.retrospective.goal.cancelled': 'Es begann mit dem Sprint, der abgebrochen wurde: Was hätte man früher sehen können?',
  'held.retrospective.way': 'Was im Weg stand: {what}.',
  'held.retrospective.scrum-master': 'Du hast die Form gewählt; was es versucht, hat das Team gewählt.',
  'held.retrospective.product-owner': 'Du warst als Teil des Scrum Teams dabei. Nichts war von dir allein zu entscheiden.',
  'held.retrospective.picked': 'Ab dem nächsten Sprint:',
  'held.retrospective.none': 'Diesmal hat sich das Team auf keine Verbesserung geeinigt.',
  'held.retrospective.before': 'Seit früheren Sprints versucht',
  'held.retrospective.next': 'Zum Ende des Sprints',
  'held.way.own': 'Deine Wahl, wie: {way}',
  'held.way.colleague': '{colleague} hat gewählt, wie: {way}',
  'held.goal.met': 'erreicht',
  'held.goal.missed': 'verfehlt',
  'held.goal.obsolete': 'hinfällig',
  'held.goal.cancelled': 'abgebrochen',
};
