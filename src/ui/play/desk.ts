import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Id, Meter } from '../../core/sim/basics.ts';
import type { Command, Refusal } from '../../core/sim/command.ts';
import type { View } from '../../core/sim/view.ts';
import type { Game, Settings, Snapshot } from '../../play/game.ts';
import type { Tongue } from '../../words/tongue.ts';
import type { PageSize } from '../paper/use-page-size.ts';
import type { Outcome } from './events/outcome.ts';
import type { Proposal } from './events/proposal.ts';

/** Something of the game that the page can show by itself: what an alert leads to, what is selected. */
export type Target =
  | { readonly kind: 'person' | 'stakeholder' | 'item' | 'impediment' | 'hunch' | 'cue' | 'letter'; readonly id: Id }
  | { readonly kind: 'meter'; readonly id: Meter };

/** What fills the large part of the page. `object` is the seat's own: the wall of hunches or the Product Backlog. */
export type Pane = 'office' | 'object' | 'board' | 'days';

/** What may lie over the page. */
export type Overlay = 'log' | 'keys' | 'palette' | 'actions' | 'hunch' | 'habit' | 'not-there' | 'cancel';

/** The tab that is open on a phone. */
export type Tab = 'object' | 'do' | 'team' | 'inbox' | 'impediments' | 'alerts' | 'board' | 'days';

/** Everything a part of the page needs: what is, how to say it, and what can be asked for. */
export interface Desk extends Tongue {
  readonly snapshot: Snapshot;
  readonly view: View;
  readonly game: Game;
  readonly settings: Settings;
  readonly room: PageSize;
  /** The clock stands where the game lets it stand: own time can be spent. */
  readonly atStop: boolean;
  /** A run is only looked at: nothing can be done in it. */
  readonly looksOn: boolean;
  readonly selected: Target | null;
  readonly pane: Pane;
  readonly tab: Tab;
  readonly overlay: Overlay | null;
  /** Stops the clock, asks for the command, and says why if it is refused. */
  send(command: Command): Refusal | null;
  /** The Sprint Goal that the Product Owner is about to offer, and the items tied to it. */
  readonly proposal: Proposal | null;
  propose(proposal: Proposal): void;
  /** Takes the last step back, whether the rules know of it or only the page. */
  undo(): void;
  readonly canUndo: boolean;
  /** Selects a thing, or nothing, and shows where it stands. */
  select(target: Target | null): void;
  show(pane: Pane): void;
  turnTo(tab: Tab): void;
  open(overlay: Overlay | null): void;
  /** Says a sentence to the player: a refusal, with the rule behind it. Worked out when it is shown, so that it follows the language. */
  tell(sentence: () => string): void;
  /** The sentence that was last said, until it leaves or is closed. */
  readonly told: string | null;
  forget(): void;
  /** An answer was given: its sheet stays and tells what followed, until the player goes on. */
  follow(outcome: Outcome | null): void;
  readonly outcome: Outcome | null;
  /** Pages of the journal to read now. */
  read(pages: readonly Id[] | null): void;
  readonly pages: readonly Id[] | null;
}

/** What the page is drawn from. What lies over it is none of it: opening a dialog draws the dialog alone. */
export const DRAWN_FROM = [
  'snapshot',
  'settings',
  'room',
  'selected',
  'pane',
  'tab',
  'told',
  'outcome',
  'pages',
  'name',
  'say',
  'packSay',
  'proposal',
  'canUndo',
  'game',
] as const satisfies readonly (keyof Desk)[];

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the game being played. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A part of the play screen stands outside of it.');
  return desk;
}

/** Is this very thing selected? */
export function isSelected(desk: Desk, kind: Target['kind'], id: Id): boolean {
  return desk.selected?.kind === kind && desk.selected.id === id;
}
