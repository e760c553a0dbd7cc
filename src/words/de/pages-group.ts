import type { pagesGroup as english } from '../en/pages-group.ts';
import type { Words } from '../say.ts';

/** Help for whoever plays with a group: one season for all, and how to talk about it. */
export const pagesGroup: Words<typeof english> = {
  'group.title': 'Mit einer Gruppe',
  'group.about': 'Alle spielen dieselbe Saison, alle auf dem eigenen Gerät. Danach redet ihr darüber.',
  'group.order': 'Erster Platz',
  'group.order.any': 'Per Zufall für jede Person',
  'group.order.sm': 'Scrum Master',
  'group.order.po': 'Product Owner',
  'group.link': 'Link für alle',
  'group.copy': 'Link kopieren',
  'group.copied': 'Der Link ist kopiert.',
  'group.copy-failed': 'Dieser Browser hat den Link nicht kopieren lassen. Markier ihn und kopier ihn von Hand.',
  'group.another': 'Andere Saison',
  'group.step.1': 'Gib allen den Link: dieselbe Welt, dasselbe Glück. Was daraus wird, liegt an ihnen.',
  'group.step.2': 'Im Bericht macht „{save}“ einen Link zum Ergebnis. Darin stehen Entscheidungen und kein Name.',
  'group.step.3': '„{compare}“ zeigt bis zu 40 nebeneinander. An einen Server geht nichts.',
  'group.step.4':
    'Dann frag: Was konntest du sehen, bevor du entschieden hast? Was kam dabei heraus, und wann? Was sah der andere Platz davon?',
  'group.step.5': 'Keine Zeile ist besser als eine andere. Ergebnisse sind zum Reden da, nie um Menschen auszuwählen.',
};
