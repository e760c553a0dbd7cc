import type { pagesMethod as english } from '../en/pages-method.ts';
import type { Words } from '../say.ts';

/** How it is worked out: what is measured, the model, what simulations say, limits, the player's data. */
export const pagesMethod: Words<typeof english> = {
  'method.title': 'Wie gerechnet wird',
  'method.about': 'Die ganze Methode, ihre Zahlen und ihre Grenzen',
  'method.short.title': 'In Kürze',
  'method.short':
    'Zwei Dinge werden gemessen und nie vermischt: was du gut machst (Entscheidungen) und was dich anzieht (freie Stunden und Schieberegler). Beide zusammen ergeben einen Vorsprung für einen Platz, mit einem Balken, der sagt, wie sicher er ist. Nur wenn der Vorsprung mit einer Wahrscheinlichkeit von mindestens 95 % außerhalb der grauen Mitte liegt (90 % nach einer langen Saison mit 6 Sprints), sagen wir, dass du zu einem Platz neigst.',
  'method.experimental':
    'Ein Versuch: Jede Zahl auf dieser Seite kommt von simulierten Spielenden. Echte Menschen wurden noch nicht gemessen. Wo Tests dieser Art gemessen wurden, sagen sie ein wenig über die Arbeit, und mehr nicht.',
  'method.key.title': 'Entscheidungen: was du gut gemacht hast',
  'method.key.1':
    'Immer vier Antworten, je einmal 3, 2, 1 und 0 wert. Welche was wert ist, hängt davon ab, was du in dem Moment sehen konntest, nie davon, wie es ausging.',
  'method.key.2':
    'Der Schlüssel wurde nach dem Scrum Guide 2020 und veröffentlichter Praxis geschrieben, mit einem Grund für jede Note. Jeden Grund kannst du im Bericht lesen.',
  'method.key.3':
    'Laufende Arbeit (Reihenfolge, eigene Zeit, erste Behandlung, Moderation und so weiter) wird an dem gemessen, was durchschnittliche Spielende aus derselben Sicht getan hätten, nach Vierteln. Was du nicht anfasst, fehlt; falsch ist es nicht.',
  'method.key.4':
    'Vor dem Bericht wird keine Note gezeigt. Verrät ein noch einmal gespielter Sprint etwas, zählen Entscheidungen dieser Art in der Saison nicht mehr.',
  'method.liking.title': 'Freie Stunden und Schieberegler: was dich anzieht',
  'method.liking.1':
    'Viermal im Sprint hast du eine Stunde außerhalb deines Platzes. Beide Angebote geben dem Sprint dasselbe: nichts. Nur wie oft du welche Seite genommen hast, zählt.',
  'method.liking.2':
    'Die drei Schieberegler kommen vor dem Ergebnis des Sprints. Nur der Unterschied zwischen deinen beiden Plätzen zählt, also bringt es nichts, überall viel zu geben.',
  'method.liking.3':
    'Zeit gehört nie zur Wertung. Antworten, schneller als man lesen kann, führen nur zu „keine Neigung gezeigt“, wenn es 30 % oder mehr sind.',
  'method.model.title': 'Das Modell',
  'method.model.1':
    'Können auf jedem Platz: Partial-Credit-Modell über die Noten 0 bis 3, auf einem genauen Gitter von 36 mal 36 Punkten. Vor jeder Entscheidung gilt beides als durchschnittlich, mit einer Korrelation von 0,6. Aufgaben zählen wie beim Kaltstart (a = 0,5), ihre Schwierigkeit gilt als um 0,5 unsicher und 5 % der Antworten als achtlos.',
  'method.model.2':
    'Lernen (0,35 über eine Saison) und ein möglicher Unterschied in der Schwere der Plätze (0,25) werden herausgemittelt. Die Plätze folgen einander als Scrum Master, Product Owner, Product Owner, Scrum Master, oder umgekehrt: Das hebt die Übung auf.',
  'method.model.3':
    'Mögen: eine Zahl, mit einer Steigung von 0,8 für die Karten, einem Gewicht von 0,8 für die Schieberegler und deinem eigenen Rauschen von Sprint zu Sprint.',
  'method.model.4': 'Können und Mögen zählen gleich (halb und halb). Das ist eine Entscheidung über Werte, kein Befund.',
  'method.model.5':
    'Graue Mitte: Vorsprünge bis 0,2 einer Standardabweichung. Stufen: „stark“ oder „lernt noch“ nur, wenn 80 % der Wahrscheinlichkeit auf dieser Seite eines durchschnittlichen Neulings liegen.',
  'method.figures.title': 'Was Simulationen sagen',
  'method.figures.caption':
    'Simulierte Spielende gegen Fragensammlungen, die die Wertung nicht kennt; die schlechteste Sammlung in Klammern',
  'method.figures.what': 'Was',
  'method.figures.season': 'Saison, 4 Sprints',
  'method.figures.full': 'Lang, 6 Sprints',
  'method.figures.1': 'Trennt mäßige Neigungen zu beiden Seiten (AUC)',
  'method.figures.1.season': '0,992 [0,985]',
  'method.figures.1.full': '0,997 [0,993]',
  'method.figures.2': 'Der Balken von 90 % enthält den wahren Wert in',
  'method.figures.2.season': '91 % [88 %]',
  'method.figures.2.full': '91 % [85 %]',
  'method.figures.3': 'Jemand ganz ohne Neigung bekommt eine genannt in',
  'method.figures.3.season': '1,4 % [2,1 %]',
  'method.figures.3.full': '4,5 % [6,0 %]',
  'method.figures.4': 'Jemand mit starker Neigung bekommt sie genannt in',
  'method.figures.4.season': '59 % [42 %]',
  'method.figures.4.full': '88 % [74 %]',
  'method.figures.5': 'Gleiches Ergebnis mit anderen Fragen (Retest)',
  'method.figures.5.season': '0,72 [0,63]',
  'method.figures.5.full': '0,79 [0,75]',
  'method.figures.6': 'Wird ein Platz genannt, ist es der richtige in',
  'method.figures.6.season': '99 % [97 %]',
  'method.figures.6.full': '99 % [97 %]',
  'method.figures.7': 'Wer sorgfältig spielt, bekommt „keine Neigung gezeigt“ in',
  'method.figures.7.season': 'unter 0,1 %',
  'method.figures.7.full': '0,2 %',
  'method.real.title': 'Dieselbe Wertung über ganze Saisons des Spiels',
  'method.real.caption':
    'Simulierte Menschen, deren Können und Mögen bekannt ist, spielen das echte Spiel: {people} jeder Art in jeder von {groups} Gruppen, Regeln {rules}',
  'method.real.note':
    '{held} von {all} Zielen der Wertung wurden erreicht. Verfehlte Ziele sind nicht weggelassen: Die ganze Tabelle mit jedem Ziel steht im Quelltext des Spiels (docs/proof/fit.json).',
  'method.figures.note':
    'Die meisten Menschen bekommen aus einer Saison „keine klare Neigung“, und das ist ein Ergebnis. Zwei Saisons zusammen gelesen nennen etwa um die Hälfte mehr.',
  'method.limits.title': 'Grenzen',
  'method.limits.1':
    'Spielende und Wertung teilen sich eine Art von Modell. Härteproben brechen viele seiner Annahmen; echte Menschen brechen mehr.',
  'method.limits.2': 'Wer ein bestimmtes Ergebnis will, kann es bekommen. Darum darf man nie Leute danach aussuchen.',
  'method.limits.3':
    'Fähigkeiten werden als Momente in Worten gezeigt, nie als Zahlen: Drei bis sechs Entscheidungen sagen je weniger als der Platz im Ganzen.',
  'method.limits.4': 'Es ist ein Spiel mit einem Team und einem Produkt. Deine Arbeit ist eine andere.',
  'method.law.title': 'Wofür es nicht da ist',
  'method.law':
    'Nicht für Einstellungen, Beförderungen, Noten oder Ranglisten. Es gibt mit Absicht keine Ansicht für Arbeitgeber, kein Zertifikat und keine Bestenliste.',
  'method.version': 'Methode 1, Version {version} des Spiels, November 2026.',
  'data.title': 'Deine Daten',
  'data.note':
    'Alles liegt in diesem Browser: gesicherte Spiele, Ergebnisse, Einstellungen. Nichts wird irgendwohin gesendet, es gibt keine Konten und keine Zähler.',
  'data.show': 'Zeigen',
  'data.hide': 'Verbergen',
  'data.export': 'Alles als Datei sichern',
  'data.again': 'Jedes Ergebnis noch einmal ausrechnen',
  'data.again.done': {
    one: 'Noch einmal ausgerechnet: {n} Ergebnis, {same} wie zuvor.',
    other: 'Noch einmal ausgerechnet: {n} Ergebnisse, {same} wie zuvor.',
  },
  'data.delete': 'Alles löschen',
  'data.delete.sure':
    'Alle gesicherten Spiele, Ergebnisse und Einstellungen auf diesem Gerät löschen? Das lässt sich nicht zurücknehmen.',
  'data.delete.yes': 'Alles löschen',
  'data.delete.no': 'Behalten',
  'data.delete.done': 'Alles ist gelöscht.',
  'data.label': 'Deine Daten als Text',
};
