import type { tipWords as english } from '../en/play-tips.ts';
import type { Words } from '../say.ts';

/** Tips of first meetings, the opening in both seats, shortcuts. */
export const tipWords: Words<typeof english> = {
  'tip.label': 'Tipp',
  'tip.got-it': 'Klar',
  'tip.off': 'Keine Tipps',
  'tip.stop.title': 'Die Uhr steht',
  'tip.stop':
    'Sie hält um 9:15 und um 13:00, wenn etwas zu entscheiden ist. Die gefüllten Kreise sind die eigene Zeit, die du bis dahin hast. Nichts hier läuft gegen die Zeit.',
  'tip.wall.title': 'Die Wand der Vermutungen',
  'tip.wall':
    'Zettel aus dem Büro sind Hinweise. Pinn sie unter das, was du vermutest. Drei, die passen, oder ein Blick, und du weißt es.',
  'tip.backlog.title': 'Das Product Backlog',
  'tip.backlog':
    'Der Balken ist der Wert, soweit wir ihn kennen: Breit heißt, wir wissen wenig. Ordne, wie du willst, jederzeit.',
  'tip.actions.title': 'Eigene Zeit',
  'tip.actions': 'Jeder Kreis ist eine halbe Stunde. Überall steht, was es kostet, wer dabei ist und bis wann sich etwas zeigt.',
  'tip.meters.title': 'Spannen, keine Punkte',
  'tip.meters': 'Wie das Team genau dasteht, weiß niemand. Drück auf eine Anzeige und sieh, was sie bewegt hat.',
  'tip.moment.title': 'Jemand braucht eine Antwort',
  'tip.moment':
    'Welche Antwort die beste ist, hängt davon ab, was du sehen kannst. Keine ist immer richtig. Sieh dir ruhig erst die Seite an.',
  'tip.hour.title': 'Eine freie Stunde',
  'tip.hour': 'Sie gehört nicht zu deinem Platz und wird nicht gezählt.',
  'tip.planning.title': 'Sprint Planning',
  'tip.planning.owner':
    'Du sagst, was wertvoll wäre. Das ganze Scrum Team macht daraus ein Sprint-Ziel, die Developer wählen aus, wie viel.',
  'tip.planning.master': 'Du wählst, wie das Event moderiert wird. Warum, was und wie entscheiden die anderen.',
  'tip.review.title': 'Das Sprint Review',
  'tip.review': 'Ein Arbeitstreffen mit den Stakeholdern. Abgenommen oder abgelehnt wird hier nichts.',
  'tip.retrospective.title': 'Die Sprint Retrospective',
  'tip.retrospective': 'Das Team wählt eine Sache, die es ändern will, und versucht sie im nächsten Sprint.',
  'tip.inbox.title': 'Jemand fragt',
  'tip.inbox': 'Hier wartet, was andere dich fragen. Auf lachsfarbenem Papier heißt: Ohne Antwort steht die Arbeit still.',
  'tip.impediments.title': 'Etwas ist im Weg',
  'tip.impediments':
    'Du kannst fragen, zeigen, coachen, wegräumen oder eskalieren. Jedes braucht seine Zeit und hinterlässt etwas anderes.',
  'tip.running.title': 'Wie der Tag läuft',
  'tip.running': 'Was du auch tust, die Uhr hält zuerst an. Die Leertaste macht Pause, 1 bis 3 stellen das Tempo.',
  'tip.running.touch': 'Was du auch tust, die Uhr hält zuerst an. Ihre Tasten machen Pause und stellen das Tempo.',
  'tip.release.title': 'Etwas ist Done',
  'tip.release': 'Wert entsteht, wenn es ausgeliefert ist und genutzt wird. Wann das ist, entscheidest du.',
  'tip.scope.title': 'Der Umfang, nicht das Ziel',
  'tip.scope': 'Was zu tun ist, lässt sich mit den Developern besprechen. Das Sprint-Ziel bleibt.',

  'opening.label': 'Die Seite, Stück für Stück',
  'opening.step': '{n}/{of}',
  'opening.next': 'Weiter',
  'opening.done': 'Probieren',
  'opening.try': 'Probier aus, was du magst; noch zählt nichts. „{stop}“ führt weiter.',
  'opening.skip': 'Übung auslassen',
  'opening.master.1.title': 'Das ist dein Team',
  'opening.master.1': 'Du bist Scrum Master. {n} Developer bauen das Produkt, {colleague} ist Product Owner.',
  'opening.away': 'Heute nicht da: {who}.',
  'opening.master.2.title': 'Wohin mit einer halben Stunde?',
  'opening.master.2': 'Ein Kreis ist eine halbe Stunde. Wähl eine Zeile und gib dafür eine halbe Stunde aus.',
  'opening.master.3.title': 'Deine Wand der Vermutungen',
  'opening.master.3':
    'Was sich im Büro bisher zeigte, hängt hier: Hinweise unter dem, was vermutet wird. Drei, die passen, bestätigen es. Pinn einen an: Zieh ihn, oder drück Eingabe und eine Zahl.',
  'opening.master.3.touch':
    'Was sich im Büro bisher zeigte, hängt hier: Hinweise unter dem, was vermutet wird. Drei, die passen, bestätigen es. Pinn einen an: Tipp auf ihn, dann auf eine Vermutung.',
  'opening.master.3.none':
    'Was sich im Büro zeigt, hängt hier als Hinweis unter dem, was du vermutest. Drei, die passen, bestätigen es: Dann wird ein grüner Ring darum gezogen. Neue Hinweise kommen, während der Tag läuft und wo immer du hinschaust.',
  'opening.master.4.title': 'Das Sprint-Ziel und vier Anzeigen',
  'opening.master.4':
    'Ein Sprint ist eine feste Spanne von Tagen mit einem Sprint-Ziel. Wert, Ziel, Qualität und Team sind auf beiden Plätzen gleich; ein Band ist so breit wie das, was niemand weiß. Drück auf eine Anzeige: Sie sagt, was sie misst.',
  'opening.master.5.title': 'Lass den Tag laufen',
  'opening.master.5':
    '„Zum Halt“ lässt Zeit vergehen, bis es etwas zu entscheiden gibt. Die Developer planen und machen die Arbeit selbst. Jetzt ist die ganze Seite da.',
  'opening.owner.1.title': 'Jetzt der andere Platz',
  'opening.owner.1':
    'Heute bist du der Product Owner. Das ist das Product Backlog: was das Produkt besser machen könnte, geordnet. Der Balken zeigt, was ein Eintrag wert sein mag, breit, wo wenig bekannt ist. Was soll zuerst kommen? Zieh einen nach oben oder nimm sein Menü.',
  'opening.owner.2.title': 'Wer wartet, und was du tun kannst',
  'opening.owner.2':
    'Fragen und Wünsche landen in der Post; auf Lachsrosa wartet Arbeit auf deine Antwort. Interviews, kleine Tests und Gespräche kosten eigene Zeit und machen die Balken schmaler.',
  'opening.owner.3.title': 'Dann ist die Übung vorbei',
  'opening.owner.3': 'Lass den Tag laufen. Danach beginnt der erste Sprint, der zählt, mit dem Sprint Planning.',

  'begin.title': 'Die Übung ist vorbei. Jetzt zählt es.',
  'begin.who': 'Du bist {seat}. {colleague} ist {other} und spielt mit. Alle anderen sind Developer.',
  'begin.what':
    '{sprints} Sprints liegen vor dir, mit einem neuen Team an seinem ersten Tag. Es beginnt mit dem Sprint Planning. In einem anderen Sprint sitzt du auf dem anderen Platz.',
  'begin.go': 'Sprint {sprint} beginnen',
  'change.title': 'Du wechselst den Platz',
  'change.who': 'Jetzt bist du {seat}. {colleague} ist {other} und spielt mit.',
  'change.scrum-master':
    'Du hilfst dem Team, gut zu arbeiten: Sprich mit Leuten, räum weg, was im Weg steht, such seine Ursachen.',
  'change.product-owner':
    'Du entscheidest, was zu bauen sich lohnt: Ordne das Product Backlog, schlag das Sprint-Ziel vor, finde heraus, was Ideen wert sind.',
};
