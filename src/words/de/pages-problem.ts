import type { pagesProblem as english } from '../en/pages-problem.ts';
import type { Words } from '../say.ts';

/** What went wrong and what to do about it: one pair for every code of `Problem`. */
export const pagesProblem: Words<typeof english> = {
  'problem.title': 'Das hat nicht geklappt',
  'problem.notice': 'Bevor du weiterspielst',
  'problem.close': 'Alles klar',
  'problem.again': 'Noch einmal versuchen',
  'problem.where': 'Wo: {where}.',
  'problem.not-json': 'Das ist keine Spieldatei: Es steht kein JSON darin.',
  'problem.not-json.do': 'Nimm eine Datei, die Two Seats gesichert hat; ihr Name endet auf .json.',
  'problem.not-a-run': 'In dieser Datei steht JSON, aber kein Spiel von Two Seats.',
  'problem.not-a-run.do': 'Nimm eine Datei, die „Als Datei sichern“ im Menü des Spiels gemacht hat.',
  'problem.unknown-format': 'Diese Spieldatei hat eine Form, die diese Version nicht kennt.',
  'problem.unknown-format.do': 'Vielleicht wurde sie von Hand geändert. Sichere sie dort noch einmal, wo sie gemacht wurde.',
  'problem.newer-format': 'Diese Spieldatei stammt aus einer neueren Version des Spiels.',
  'problem.newer-format.do': 'Lade die Seite neu, dann hast du die neueste Version, und öffne die Datei noch einmal.',
  'problem.other-rules':
    'Dieses Spiel hat unter anderen Regeln oder in einer anderen Ausgabe seiner Welt begonnen und lässt sich nicht Schritt für Schritt nachspielen.',
  'problem.other-rules.do':
    'Es geht bei seinem letzten Sprint Planning weiter und zählt als Übung. Was vorher gemessen wurde, bleibt.',
  'problem.unknown-pack': 'Dieses Spiel braucht eine Welt, die es hier nicht gibt.',
  'problem.unknown-pack.do': 'Öffne es dort, wo es diese Welt gibt, oder fang eine neue Saison an.',
  'problem.broken-pack': 'Die Welt ließ sich nicht lesen.',
  'problem.broken-pack.do': 'Lade die Seite neu. Bleibt es dabei, sag denen Bescheid, die das Spiel hier betreiben.',
  'problem.does-not-replay': 'Diese Spieldatei läuft nicht mehr so ab, wie gespielt wurde: Etwas darin ist verändert.',
  'problem.does-not-replay.do': 'Auf diesem Gerät blieb alles, wie es war. Lass dir die Datei noch einmal geben.',
  'problem.storage-absent': 'Dieser Browser behält nichts für diese Seite, oft wegen eines privaten Fensters.',
  'problem.storage-absent.do': 'Du kannst weiterspielen. Sichere eine Spieldatei, bevor du den Tab schließt.',
  'problem.storage-full': 'Auf dem Gerät ist für diese Seite kein Platz mehr.',
  'problem.storage-full.do': 'Lösch auf dem Titel ein gesichertes Spiel, oder sichere eine Spieldatei und mach Platz.',
  'problem.not-found': 'Dieses Spiel ist nicht mehr auf dem Gerät.',
  'problem.not-found.do': 'Fang eine neue Saison an, oder öffne eine Spieldatei, wenn du eine hast.',
  'problem.run-cut': 'Dieser Link ist abgeschnitten oder vertippt: Seine Buchstaben gehen nicht auf.',
  'problem.run-cut.do': 'Kopier ihn ganz, von „#r=“ bis zum letzten Buchstaben, oder lass ihn dir noch einmal schicken.',
  'problem.run-newer': 'Dieser Verlauf wurde mit einer neueren Version des Spiels gespielt.',
  'problem.run-newer.do': 'Lade die Seite neu, um die neueste Version zu bekommen, dann öffne ihn noch einmal.',
  'problem.run-older-rules':
    'Dieser Verlauf wurde nach älteren Regeln gespielt und lässt sich nicht mehr Schritt für Schritt zeigen.',
  'problem.run-older-rules.do':
    'Seine Spieldatei öffnet sich weiter auf dem Titel und geht beim letzten Sprint Planning weiter; sein Bericht ist lesbar wie zuvor.',
  'problem.run-other-pack': 'Dieser Verlauf wurde in einer anderen Ausgabe seiner Welt gespielt, hier käme es anders.',
  'problem.run-other-pack.do': 'Öffne ihn dort, wo gespielt wurde, oder lass dir den Bericht der Saison geben.',
  'problem.bad-link': 'Dieser Link ist nicht vollständig oder fehlerhaft.',
  'problem.bad-link.do': 'Lass ihn dir noch einmal geben, oder fang beim Titel an.',
  'problem.not-loaded': 'Ein Teil des Spiels ist nicht angekommen.',
  'problem.not-loaded.do': 'Prüf die Verbindung und versuch es noch einmal. Was du gespielt hast, bleibt erhalten.',
};
