import type { pagesReplay as english } from '../en/pages-replay.ts';
import type { Words } from '../say.ts';

/** Looking at a run day by day, and playing on from it. */
export const pagesReplay: Words<typeof english> = {
  'run.title': 'Ein Verlauf, Tag für Tag',
  'run.about':
    'Startzahl {seed}. Hier lässt sich nichts ändern: Sieh es dir an und spiel von jedem Tag aus weiter, wenn du magst.',
  'run.slider': 'Halt im Verlauf',
  'run.place': 'Sprint {sprint}, Tag {day}',
  'run.place.planning': 'Sprint {sprint}, Sprint Planning',
  'run.place.review': 'Sprint {sprint}, Sprint Review',
  'run.place.retrospective': 'Sprint {sprint}, Sprint Retrospective',
  'run.place.end': 'Das Ende',
  'run.at': '{place}: Halt {at} von {all}, gespielt als {seat}',
  'run.stop-back': 'Ein Halt zurück',
  'run.stop-on': 'Zum nächsten Halt',
  'run.day-back': 'Tag davor',
  'run.day-on': 'Tag danach',
  'run.sprints': 'Sprints',
  'run.sprint': 'Sprint {sprint}',
  'run.decided': 'Hier entschieden, als {seat}',
  'run.decided-none': 'Hier wurde nichts entschieden.',
  'run.happened': 'Was danach kam',
  'run.happened-none': 'Nichts, was zu sehen war.',
  'run.more': { one: 'und {n} weitere Sache', other: 'und {n} weitere Sachen' },
  'run.answer': '{question}: {answer}',
  'run.answer.to': '{question} {answer}',
  'run.order': 'Product Backlog geordnet',
  'run.rated': 'gesagt, wie es auf dem Platz war',
  'run.intend': 'Vorsatz für den nächsten Sprint: {intention}',
  'run.goal': 'Sprint-Ziel vorgeschlagen: {goal}',
  'run.tidied': {
    one: 'aufgeräumt: {n} freier Zug auf der eigenen Fläche',
    other: 'aufgeräumt: {n} freie Züge auf der eigenen Fläche',
  },
  'run.end': 'Hier endet der Verlauf.',
  'run.copy': 'Link kopieren',
  'run.copied': 'Der Link ist kopiert. Wer ihn öffnet, sieht diesen Verlauf; an einen Server geht nichts.',
  'run.copy-failed': 'Dieser Browser hat den Link nicht kopieren lassen. Nimm ihn aus der Adresszeile.',
  'run.details': 'Entscheidungen und Neues an diesem Halt',
  'run.play-on': 'Von hier weiterspielen',
  'run.over': 'Hier ist der Verlauf zu Ende. Geh einen Halt zurück, um weiterzuspielen.',
  'run.branch.title': 'Weiterspielen ab {place}?',
  'run.branch.own':
    'Ab hier entscheidest du. Der Verlauf selbst bleibt, wie er war, und nichts von dir wird dem zugerechnet, von dem er stammt.',
  'run.branch.practice':
    'Du hast gesehen, was geantwortet wurde, also ist dieses Spiel Übung: Alles wird gleich gezeigt, und es sagt nicht, welche Rolle passt. Auch dieselbe Saison, neu gespielt, wäre für dich Übung.',
  'run.branch.kept':
    'Es liegt in einem eigenen Fach, „Von einem Verlauf aus gespielt“, und tritt an die Stelle dessen, was dort vielleicht liegt.',
  'run.branch.go': 'Weiterspielen',
  'run.branch.not': 'Weiter ansehen',
  'run.to-title': 'Zum Titel',
  'run.problem': 'Dieser Verlauf lässt sich nicht zeigen',
  'run.of-season': 'Den Verlauf Tag für Tag ansehen',
};
