import type { pagesReplay as english } from '../en/pages-replay.ts';
import type { Words } from '../say.ts';

/** Einen Verlauf Tag für Tag ansehen und von dort aus weiterspielen. */
export const pagesReplay: Words<typeof english> = {
  'replay.title': 'Ein Verlauf, Tag für Tag',
  'replay.about':
    'Startzahl {seed}. Hier lässt sich nichts ändern: Sieh es dir an und spiel von jedem Tag aus weiter, wenn du magst.',
  'replay.slider': 'Halt im Verlauf',
  'replay.place': 'Sprint {sprint}, Tag {day}',
  'replay.place.planning': 'Sprint {sprint}, Sprint Planning',
  'replay.place.review': 'Sprint {sprint}, Sprint Review',
  'replay.place.retrospective': 'Sprint {sprint}, Sprint Retrospective',
  'replay.place.end': 'Das Ende',
  'replay.at': '{place}: Halt {at} von {all}, gespielt als {seat}',
  'replay.stop-back': 'Ein Halt zurück',
  'replay.stop-on': 'Zum nächsten Halt',
  'replay.day-back': 'Tag davor',
  'replay.day-on': 'Tag danach',
  'replay.sprints': 'Sprints',
  'replay.sprint': 'Sprint {sprint}',
  'replay.decided': 'Hier entschieden, als {seat}',
  'replay.decided-none': 'Hier wurde nichts entschieden.',
  'replay.happened': 'Was danach kam',
  'replay.happened-none': 'Nichts, was zu sehen war.',
  'replay.more': { one: 'und {n} weitere Sache', other: 'und {n} weitere Sachen' },
  'replay.answer': '{question}: {answer}',
  'replay.answer.to': '{question} {answer}',
  'replay.order': 'Product Backlog geordnet',
  'replay.rated': 'gesagt, wie es auf dem Platz war',
  'replay.intend': 'Vorsatz für den nächsten Sprint: {intention}',
  'replay.goal': 'Sprint-Ziel vorgeschlagen: {goal}',
  'replay.tidied': {
    one: 'aufgeräumt: {n} freier Zug auf der eigenen Fläche',
    other: 'aufgeräumt: {n} freie Züge auf der eigenen Fläche',
  },
  'replay.end': 'Hier endet der Verlauf.',
  'replay.copy': 'Link kopieren',
  'replay.copied': 'Der Link ist kopiert. Wer ihn öffnet, sieht diesen Verlauf; an einen Server geht nichts.',
  'replay.copy-failed': 'Dieser Browser hat den Link nicht kopieren lassen. Nimm ihn aus der Adresszeile.',
  'replay.details': 'Entscheidungen und Neues an diesem Halt',
  'replay.play-on': 'Von hier weiterspielen',
  'replay.over': 'Hier ist der Verlauf zu Ende. Geh einen Halt zurück, um weiterzuspielen.',
  'replay.branch.title': 'Weiterspielen ab {place}?',
  'replay.branch.own':
    'Ab hier entscheidest du. Der Verlauf selbst bleibt, wie er war, und nichts von dir wird dem gezählt, von dem er stammt.',
  'replay.branch.practice':
    'Du hast gesehen, was geantwortet wurde, also ist dieses Spiel Übung: Alles wird gleich gezeigt, und es sagt nicht, welche Rolle passt. Auch dieselbe Saison, neu gespielt, wäre für dich Übung.',
  'replay.branch.kept':
    'Es liegt in einem eigenen Fach, „Von einem Verlauf aus gespielt“, und tritt an die Stelle dessen, was dort vielleicht liegt.',
  'replay.branch.go': 'Weiterspielen',
  'replay.branch.not': 'Weiter ansehen',
  'replay.to-title': 'Zum Titel',
  'replay.problem': 'Dieser Verlauf lässt sich nicht zeigen',
  'replay.of-season': 'Den Verlauf Tag für Tag ansehen',
};
