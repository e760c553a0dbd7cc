import type { Id } from './basics.ts';
import { Glance, LATELY } from './glance.ts';
import type { View } from './view.ts';

/**
 * Parts of a View that programs ask for at every turn: a Glance has them with less work, from any other View they are taken out.
 */

/** What own time can be spent on in a view here and now. */
export function payableActions(view: View): View['actions'] {
  return view instanceof Glance ? view.payable : view.actions.filter((action) => action.minutes > 0 && action.refused === null);
}

/** The last three Sprints of a view's history. */
export function lastSprints(view: View): View['history'] {
  return view instanceof Glance ? view.lately : view.history.slice(-LATELY);
}

/** What a view offers in answer to a stakeholder's request. */
export function repliesTo(view: View, request: Id): View['actions'] {
  return (view instanceof Glance ? view.replies : view.actions).filter((action) => action.about[0] === request);
}
