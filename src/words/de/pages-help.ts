import type { pagesHelp as english } from '../en/pages-help.ts';
import type { Words } from '../say.ts';

/** Help: how to play on one page, keys, glossary. */
export const pagesHelp: Words<typeof english> = {
  'help.title': 'Hilfe',
  'help.about': 'Wie man spielt, auf einer Seite',
  'help.idea.title': 'Die Idee',
  'help.idea':
    'Ein [[scrum-master|Scrum Master]] und ein [[product-owner|Product Owner]] haben eine Saison lang dasselbe [[scrum-team|Scrum Team]]. In jedem [[sprint|Sprint]] spielst du einen der beiden; der andere Platz spielt von selbst. Am Ende siehst du, welcher Platz besser zu dir passt, wie sicher das ist und welche deiner Entscheidungen dafür sprechen.',
  'help.loop.title': 'Hinsehen, wetten, warten, lernen',
  'help.loop.1': 'Hinsehen: Finde heraus, was du nicht weißt. Breite Balken heißen, dass man wenig weiß.',
  'help.loop.2':
    'Wetten: Gib [[own-time|eigene Zeit]] für eine Sache aus, und damit nicht für eine andere. Jede Handlung sagt ihren Preis, wer dabei ist und bis wann sich etwas zeigt.',
  'help.loop.3':
    'Warten: Lass die Uhr laufen. Um 9:15 und um 13:00 hält sie an, wenn es etwas zu entscheiden gibt. Nichts geht auf Zeit.',
  'help.loop.4': 'Lernen: Drück bei jeder Zahl auf „warum?“ und sieh, was sie bewegt hat.',
  'help.master.title': 'Als Scrum Master',
  'help.master.1':
    'Hinweise aus dem Büro hängen an der Wand der Vermutungen. Häng sie unter das, was du vermutest; drei, die passen, oder einmal Hinsehen bestätigen eine Ursache.',
  'help.master.2':
    'Ein Symptom zu behandeln hilft heute. Eine bestätigte Ursache zu behandeln beendet sie. Jede Saison versteckt drei.',
  'help.master.3':
    'Die [[developers|Developer]] planen und tun die Arbeit. Alles für sie zu erledigen geht schnell und macht das Team schwächer.',
  'help.owner.title': 'Als Product Owner',
  'help.owner.1':
    'Du ordnest das [[product-backlog|Product Backlog]]. Jeder Eintrag hat eine Spanne für den Wert und Punkte für das, was dahintersteht.',
  'help.owner.2':
    'Interviews, Versuche und Gespräche machen Spannen schmaler. Ein Teil der Ideen ist nichts wert, und manche schaden.',
  'help.owner.3':
    'Wert beginnt, wenn etwas ausgeliefert ist und benutzt wird. Das [[sprint-goal|Sprint-Ziel]] steht; über den Umfang kann man mit den Developern reden.',
  'help.moments.title': 'Momente und freie Stunden',
  'help.moments.1':
    'Ein Moment will eine Antwort. Welche die beste ist, hängt davon ab, was du sehen kannst; keine ist immer richtig, und Noten zeigt erst der Bericht.',
  'help.moments.2':
    'Eine freie Stunde liegt außerhalb deines Platzes und ändert nichts. Nimm, was dich anzieht: Mehr fragt sie nicht.',
  'help.end.title': 'Nach einem Sprint',
  'help.end.1':
    'Erst drei Fragen zum Platz, dann was geschah und warum, dann eine Entscheidung noch einmal, andersherum gespielt.',
  'help.keys.note': 'Tab geht zum Nächsten, Pfeile gehen durch Listen, Reiter und Menüs.',
  'help.glossary.title': 'Wörter aus Scrum',
  'help.glossary.note': 'Wie der Scrum Guide 2020 sie gebraucht, in eigenen Sätzen.',
  'help.glossary.waiting': 'Die Wörter sind unterwegs.',
  'help.tips': 'Alle Tipps noch einmal zeigen',
  'help.tips.done': 'Jeder Tipp kommt noch einmal.',
};
