import type { pagesDevice as english } from '../en/pages-device.ts';
import type { Words } from '../say.ts';

/** What the device does for the game: newer versions, a place among the apps, what is kept and how much of it. */
export const pagesDevice: Words<typeof english> = {
  'update.label': 'Eine neuere Version',
  'update.ready': 'Eine neuere Version von Two Seats ist da.',
  'update.kept':
    'Was gesichert ist, kommt mit. Haben sich die Regeln geändert, geht ein Spiel mitten im Sprint beim Sprint Planning davor weiter.',
  'update.between': 'Gerade läuft kein Sprint, also geht von dieser Saison nichts verloren.',
  'update.take': 'Jetzt nehmen',
  'update.later': 'Später',
  'update.others':
    'Two Seats ist noch in einem anderen Fenster offen. Schließ es und frag noch einmal: Zwei Versionen spielen nie nebeneinander.',
  'install.take': 'Installieren',
  'install.note': 'Installiert öffnet es sich wie eine App. Ohne Netz spielt es so oder so.',
  'safari.note':
    'Dieser Browser löscht, was Seiten sichern, nach 7 Tagen ohne Besuch, außer die Seite ist installiert: „Zum Dock hinzufügen“ auf dem Mac, „Zum Home-Bildschirm“ auf dem Handy. Oder sichere eine Spieldatei.',
  'room.title': 'Was auf diesem Gerät liegt',
  'room.what':
    'Gesichert sind das zuletzt gespielte Spiel, ein Spiel, das von einem Verlauf aus weitergeht, drei Fächer für eigene Spiele, die Ergebnisse fertiger Saisons und deine Einstellungen. Eine Saison braucht etwa {n} kB.',
  'room.copy': 'Daneben liegt eine Kopie des Spiels selbst, damit es ohne Netz spielt.',
  'room.used': 'Belegt sind jetzt {used} MB von etwa {most} MB, die dieser Browser gibt.',
  'room.unknown': 'Dieser Browser sagt nicht, wie viel Platz da ist.',
  'room.stays': 'Der Browser hat zugesagt, es zu behalten, bis du es löschst.',
  'room.may-go':
    'Wird es auf dem Gerät eng, darf der Browser es ungefragt löschen. Sichere eine Spieldatei von dem, was bleiben soll.',
};
