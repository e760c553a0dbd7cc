import type { Id } from '../../../core/sim/basics.ts';
import type { Desk } from '../desk.ts';
import type { DrawnThing } from '../play-props.ts';

/** What pointing at a thing of the drawn room does on the page: the same as its button there. */
export function pickInOffice(desk: Desk, kind: DrawnThing['kind'], id: Id): void {
  if (kind === 'person' || kind === 'stakeholder' || kind === 'item') desk.select({ kind, id });
  else if (kind === 'board') desk.show('board');
}
