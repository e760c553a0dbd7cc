import { useMemo, useState } from 'preact/hooks';
import type { Id } from '../../core/sim/basics.ts';
import type { Command, Refusal } from '../../core/sim/command.ts';
import { refusalWords } from '../../words/action-words.ts';
import { namesOf } from '../../words/names.ts';
import { usePageSize } from '../paper/use-page-size.ts';
import { useLatest } from '../use-latest.ts';
import type { Desk, Overlay, Pane, Tab, Target } from './desk.ts';
import type { Outcome } from './events/outcome.ts';
import { useProposal } from './events/use-proposal.ts';
import { standsAtStop } from './own-stand.ts';
import type { PlayProps } from './play-props.ts';
import { seenSoFar } from './seen-so-far.ts';

interface Place {
  /** What it was chosen in: a new stop or phase goes back to what is usual there. */
  readonly at: string;
  readonly pane: Pane | null;
  readonly tab: Tab | null;
}

/** Ticks after which a sentence that was told leaves the page by itself: two hours of the day. */
const STALE = 4;

/** The state of the page itself: what is selected, what is shown, what was last said. None of it is part of the game. */
export function useDeskState(props: PlayProps): Desk {
  const { snapshot, game, say, packSay, settings } = props;
  const { view } = snapshot;
  const room = usePageSize();
  const [selected, setSelected] = useState<Target | null>(null);
  const [overlay, open] = useState<Overlay | null>(null);
  const [told, setTold] = useState<{ say: () => string; tick: number } | null>(null);
  const [outcome, follow] = useState<Outcome | null>(null);
  const [pages, read] = useState<readonly Id[] | null>(null);
  const tell = (sentence: () => string) => setTold({ say: sentence, tick: view.at.tick });
  const atStop = props.looksOn === true ? view.at.phase === 'stop' : standsAtStop(snapshot);
  const at = `${view.seat} ${view.at.phase} ${view.ask?.kind ?? ''} ${atStop}`;
  const [chosen, setChosen] = useState<Place>({ at, pane: null, tab: null });
  const place = chosen.at === at ? chosen : { at, pane: null, tab: null };
  const name = useMemo(() => namesOf(seenSoFar(game, view), packSay, say), [game, view, packSay, say]);
  // Where own time can be spent the seat's own object lies ready; the office shows by itself while the day runs.
  const usualPane: Pane = atStop ? 'object' : 'office';
  const usualTab: Tab = atStop ? 'object' : 'team';
  const send = useSend(props, tell);
  const [isNoteRead, setNoteRead] = useState(false);
  const note = isNoteRead ? null : (props.note ?? null);
  const planned = useProposal(game, snapshot);
  const isStale = told !== null && view.at.tick - told.tick > STALE;
  const desk: Desk = {
    snapshot,
    view,
    game,
    settings,
    say,
    packSay,
    name,
    room,
    atStop,
    looksOn: props.looksOn === true,
    selected,
    overlay,
    pane: place.pane ?? usualPane,
    tab: place.tab ?? usualTab,
    ...planned,
    send,
    open,
    tell,
    told: told === null || isStale ? note : told.say(),
    forget: () => {
      if (told === null || isStale) setNoteRead(true);
      setTold(null);
    },
    follow,
    outcome,
    read,
    pages,
    show: (pane) => setChosen({ at, pane, tab: tabOf(pane) ?? place.tab }),
    turnTo: (tab) => setChosen({ at, tab, pane: paneOf(tab) ?? place.pane }),
    select: (target) => {
      setSelected(target);
      const shown = target === null ? null : whereShown(target, view.seat === 'scrum-master');
      if (shown) setChosen({ at, pane: shown.pane ?? place.pane, tab: shown.tab });
    },
  };
  return desk;
}

/** Whatever the player does while the day runs stops it first. */
function useSend({ game, say, packSay, snapshot }: PlayProps, tell: Desk['tell']): Desk['send'] {
  const isRunning = useLatest(snapshot.clock.running);
  return (command: Command): Refusal | null => {
    if (isRunning.current) game.pause();
    const refusal = game.send(command);
    if (refusal) tell(() => refusalWords(refusal, { say, packSay, name: (id) => id }));
    return refusal;
  };
}

function tabOf(pane: Pane): Tab | null {
  if (pane === 'office') return 'team';
  return pane;
}

function paneOf(tab: Tab): Pane | null {
  return tab === 'object' || tab === 'board' || tab === 'days' ? tab : null;
}

/** Where a thing stands: on a phone its tab, with room its part of the page. */
function whereShown(target: Target, isMaster: boolean): { pane: Pane | null; tab: Tab } | null {
  switch (target.kind) {
    case 'hunch':
    case 'cue':
      return { pane: 'object', tab: 'object' };
    case 'item':
      return isMaster ? { pane: null, tab: 'board' } : { pane: 'object', tab: 'object' };
    case 'impediment':
      return { pane: 'office', tab: isMaster ? 'impediments' : 'board' };
    case 'letter':
      return { pane: null, tab: 'inbox' };
    case 'person':
    case 'stakeholder':
      return { pane: null, tab: 'team' };
    default:
      return null;
  }
}
