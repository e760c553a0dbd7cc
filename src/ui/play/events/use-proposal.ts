import { useState } from 'preact/hooks';
import type { Game, Snapshot } from '../../../play/game.ts';
import type { Proposal } from './proposal.ts';

/** A proposal that was put in place of `before`, when the rules knew of so many steps. */
interface Change {
  readonly before: Proposal | null;
  readonly steps: number;
}

interface Draft {
  /** The Sprint Planning it belongs to. */
  readonly sprint: number;
  readonly proposal: Proposal | null;
  readonly changes: readonly Change[];
}

/** Outlives the page of the game: whoever looks at the settings in between finds the proposal again. */
const drafts = new WeakMap<Game, Draft>();

export interface Planned {
  readonly proposal: Proposal | null;
  readonly canUndo: boolean;
  propose(proposal: Proposal): void;
  undo(): void;
}

/** The Sprint Goal about to be offered, and one way back through its changes and through the steps that the rules know of. */
export function useProposal(game: Game, { view, undoSteps }: Snapshot): Planned {
  const [, redraw] = useState(0);
  const { sprint, phase } = view.at;
  const kept = drafts.get(game);
  const draft: Draft = kept?.sprint === sprint ? kept : { sprint, proposal: null, changes: [] };
  const keep = (changed: Omit<Draft, 'sprint'>) => {
    drafts.set(game, { sprint, ...changed });
    redraw((n) => n + 1);
  };
  const last = draft.changes.at(-1);
  const isLast = phase === 'planning' && last !== undefined && last.steps >= undoSteps;
  return {
    proposal: draft.proposal,
    canUndo: isLast || undoSteps > 0,
    propose: (proposal) => keep({ proposal, changes: [...draft.changes, { before: draft.proposal, steps: undoSteps }] }),
    undo: () => {
      if (isLast) keep({ proposal: last.before, changes: draft.changes.slice(0, -1) });
      else game.undo();
    },
  };
}
