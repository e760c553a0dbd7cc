/** Names that fields of a line to the protocol have, and names that every object has without being given them. */
export const FIELD_NAMES = [
  'answer',
  'command',
  'option',
  'order',
  'values',
  'type',
  'by',
  'item',
  'to',
  'ask',
  '__proto__',
  'constructor',
  'toString',
] as const;
