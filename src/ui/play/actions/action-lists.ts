import type { Action, PlainCommand } from '../../../core/sim/command.ts';
import type { View } from '../../../core/sim/view.ts';
import type { Target } from '../desk.ts';

export type ActionGroup = 'wall' | 'inbox' | 'team' | 'people' | 'impediments' | 'items' | 'stakeholders' | 'product';

const GROUPS: Partial<Readonly<Record<PlainCommand['type'], ActionGroup>>> = {
  'hunch.look': 'wall',
  'cause.treat': 'wall',
  'question.answer': 'inbox',
  'request.accept': 'inbox',
  'request.decline': 'inbox',
  'flow.look': 'team',
  'daily.listen': 'team',
  'team.ask': 'team',
  'organisation.meet': 'team',
  'person.ask': 'people',
  'person.coach': 'people',
  'person.teach': 'people',
  'people.join': 'people',
  'impediment.trace': 'impediments',
  'impediment.show': 'impediments',
  'impediment.coach': 'impediments',
  'impediment.remove': 'impediments',
  'impediment.escalate': 'impediments',
  'master.ask': 'impediments',
  'owner.help': 'items',
  'item.clarify': 'items',
  'item.split': 'items',
  'item.drop': 'items',
  'item.interview': 'items',
  'item.experiment': 'items',
  'scope.offer': 'items',
  'stakeholder.talk': 'stakeholders',
  'increment.release': 'product',
  'backlog.delegate': 'product',
  'product-goal.set': 'product',
  'product-goal.close': 'product',
};

/** Icons of kinds of actions, one family for a kind of thing. */
const ICONS: Partial<Readonly<Record<PlainCommand['type'], string>>> = {
  'person.ask': 'chat',
  'person.coach': 'plant',
  'person.teach': 'chalkboard-teacher',
  'people.join': 'users-three',
  'flow.look': 'chart-line',
  'daily.listen': 'ear',
  'team.ask': 'question',
  'organisation.meet': 'buildings',
  'hunch.look': 'magnifying-glass',
  'cause.treat': 'wrench',
  'impediment.trace': 'magnifying-glass',
  'impediment.show': 'eye',
  'impediment.coach': 'plant',
  'impediment.remove': 'wrench',
  'impediment.escalate': 'trend-up',
  'owner.help': 'handshake',
  'item.clarify': 'users-three',
  'item.split': 'scissors',
  'item.drop': 'trash',
  'item.interview': 'chat',
  'item.experiment': 'flask',
  'question.answer': 'chat',
  'stakeholder.talk': 'phone-call',
  'request.accept': 'check',
  'request.decline': 'x',
  'increment.release': 'megaphone',
  'scope.offer': 'scissors',
  'master.ask': 'handshake',
  'backlog.delegate': 'users-three',
};

export function groupOf(action: Action): ActionGroup | null {
  return GROUPS[action.command.type] ?? null;
}

export function iconOf({ command }: Action): string {
  if (command.type === 'question.answer' && command.how === 'ask') return 'phone-call';
  return ICONS[command.type] ?? 'circle';
}

/** Is the action about this very thing, whichever way round? */
export function isAbout(action: Action, target: Target): boolean {
  if (target.kind === 'cue' || target.kind === 'meter') return false;
  if (target.kind === 'letter') {
    const { command } = action;
    return (
      ('impediment' in command && command.impediment === target.id) || ('request' in command && command.request === target.id)
    );
  }
  return action.about.includes(target.id) || action.with.includes(target.id);
}

/** What one can do about a thing; actions whose object it is come before those it only takes part in. */
export function actionsAbout(view: View, target: Target): Action[] {
  const found = view.actions.filter((action) => groupOf(action) !== null && isAbout(action, target));
  return found.sort((a, b) => Number(b.about[0] === target.id) - Number(a.about[0] === target.id));
}

/** Treatment of what was confirmed. */
function isTreatment(action: Action, view: View): boolean {
  const { command } = action;
  return (
    command.type === 'cause.treat' &&
    view.wall.hunches.some((hunch) => hunch.cause === command.cause && hunch.state === 'confirmed')
  );
}

/** Does a confirmed cause stand behind it? Then it comes first and carries a green icon. */
export function comesFirst(action: Action, view: View): boolean {
  return isTreatment(action, view);
}

/**
 * The short list of a stop: treatments of confirmed causes, what is about the selected thing, answers that others wait for,
 * what is about the whole team, then one action each for the things that stand out on the page. It says nothing about what is wise.
 */
export function shortList(view: View, selected: Target | null, most = 6): Action[] {
  const offered = view.actions.filter((action) => groupOf(action) !== null);
  const about = selected ? actionsAbout(view, selected) : [];
  const picked = [
    ...offered.filter((action) => isTreatment(action, view)),
    ...about,
    ...offered.filter((action) => groupOf(action) === 'inbox' && isUrgent(action, view)),
    ...standingOut(view, offered),
    ...offered.filter((action) => groupOf(action) === 'team'),
    ...offered.filter((action) => groupOf(action) === 'inbox'),
    ...offered.filter((action) => groupOf(action) === 'product' && action.command.type === 'increment.release'),
    ...offered.filter((action) => groupOf(action) === 'stakeholders'),
    ...byTurns(
      offered.filter((action) => action.command.type === 'person.ask'),
      view.at.day,
    ),
  ];
  return [...new Set(picked)].slice(0, Math.max(most, about.length));
}

/** The first decision in the opening: a few things that take half an hour each, so that one of them is soon chosen. */
export function firstChoices(view: View): Action[] {
  const small = view.actions.filter((action) => groupOf(action) !== null && action.minutes === 30 && action.refused === null);
  const isFirstOfKind = ({ command }: Action, at: number) => small.findIndex((one) => one.command.type === command.type) === at;
  return small.filter(isFirstOfKind).slice(0, 3);
}

/** Another one comes first each day, so that nobody is always at the end of a list. */
function byTurns(actions: readonly Action[], day: number): Action[] {
  const from = actions.length === 0 ? 0 : day % actions.length;
  return [...actions.slice(from), ...actions.slice(0, from)];
}

function isUrgent({ command }: Action, view: View): boolean {
  return 'impediment' in command && view.inbox.some((letter) => letter.id === command.impediment && letter.urgent);
}

/** One action for each of a few things that anybody sees at once: who is stuck, what lies on top, a hunch with cues. */
function standingOut(view: View, offered: readonly Action[]): Action[] {
  const stuck =
    view.people.find((person) => person.blocked !== null) ??
    view.people.find((person) => person.mood === 'tired' || person.mood === 'uneasy');
  const hunch = view.wall.hunches.find((one) => (one.state === 'open' || one.state === 'puzzled') && one.cues.length > 0);
  const oldest = [...view.impediments].filter((one) => !one.question).sort((a, b) => b.days - a.days)[0];
  const top = view.items.filter((item) => item.state === 'backlog').slice(0, 5);
  const find = (type: PlainCommand['type'], id: string | undefined) =>
    offered.find((action) => action.command.type === type && action.about[0] === id);
  const wanted = [
    find('person.ask', stuck?.id),
    find('impediment.escalate', oldest?.id) ?? find('impediment.coach', oldest?.id),
    find('hunch.look', hunch?.cause),
    ...top
      .filter((item) => !item.ready)
      .map((item) => find('item.clarify', item.id))
      .slice(0, 1),
    ...top
      .filter((item) => item.evidence < 2)
      .map((item) => find('item.interview', item.id))
      .slice(0, 1),
    ...top
      .filter((item) => item.evidence < 2)
      .map((item) => find('item.experiment', item.id))
      .slice(0, 1),
  ];
  return wanted.filter((action) => action !== undefined);
}

/** Everything on offer, by what it is about, in the order the groups are shown. */
export function groupedActions(view: View): [ActionGroup, Action[]][] {
  const order: ActionGroup[] = ['inbox', 'wall', 'team', 'people', 'impediments', 'items', 'stakeholders', 'product'];
  const groups = order.map((group): [ActionGroup, Action[]] => [
    group,
    view.actions.filter((action) => groupOf(action) === group),
  ]);
  return groups.filter(([, actions]) => actions.length > 0);
}
