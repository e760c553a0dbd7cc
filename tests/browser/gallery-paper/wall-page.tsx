import { useState } from 'preact/hooks';
import { Button, Link } from '../../../src/ui/paper/button.tsx';
import { HalfHours, Price } from '../../../src/ui/paper/dots.tsx';
import { CueNote, HunchCard, type HunchCardProps } from '../../../src/ui/paper/hunches.tsx';
import { Icon } from '../../../src/ui/paper/icon.tsx';
import { PinArea } from '../../../src/ui/paper/pin-area.tsx';
import { ActionRow } from '../../../src/ui/paper/rows.tsx';
import { BottomBar } from '../../../src/ui/paper/top-bar.tsx';
import { nothing, RoomSketch, SampleControls, SampleSeason, SampleTopBar } from './sample-parts.tsx';

type Hunch = Pick<HunchCardProps, 'id' | 'title' | 'reach' | 'reachWord'> & { cues: string[]; confirmed?: boolean };
const HUNCHES: Hunch[] = [
  {
    id: 'queue',
    title: 'Queue at one name?',
    reach: 'team',
    reachWord: 'team’s reach',
    cues: ['Priya waits at Tomasz’s desk again.', 'Only Tomasz touches the scanner code.'],
  },
  {
    id: 'test',
    title: 'Test area booked out?',
    reach: 'organisation',
    reachWord: 'organisation’s reach',
    cues: ['Aisha: “No slot before Friday.”'],
  },
  {
    id: 'refund',
    title: 'Refund rules are decided nowhere',
    reach: 'product',
    reachWord: 'product’s reach',
    confirmed: true,
    cues: ['Luis: “And who pays for this?”', 'Two answers to one question.', 'Ben: “It depends on the line.”'],
  },
  {
    id: 'much',
    title: 'Too much at once?',
    reach: 'team',
    reachWord: 'team’s reach',
    cues: ['Five notes in progress, six people.'],
  },
];
const NEW_CUES = {
  offline: 'Offline scan: third day, nobody asked for help.',
  wait: 'Two items wait for the test area since yesterday.',
};
const ACTIONS = [
  ['users-three', 'One hour on refund rules', 'with Ben, Luis, Mei', 2, '13:00'],
  ['chat', 'Talk with Priya alone', 'with Priya', 1, 'now'],
  ['chart-line', 'Look at the flow data', 'on your own', 1, 'now'],
  ['ear', 'Listen in at the Daily', 'with the team', 1, 'tomorrow'],
  ['phone-call', 'Call the test area’s owner', 'with Trains dept.', 2, 'tomorrow'],
  ['question', 'Ask: what would finish one item?', 'with the team', 1, '13:00'],
] as const;

export function WallPage() {
  const [tray, setTray] = useState<Record<string, string>>(NEW_CUES);
  const [hunches, setHunches] = useState(HUNCHES);
  const [cue, setCue] = useState<string | null>('offline');
  const [action, setAction] = useState(1);
  const pin = (id: string, to: string) => {
    const text = tray[id];
    if (!text) return;
    setHunches(hunches.map((hunch) => (hunch.id === to ? { ...hunch, cues: [...hunch.cues, text] } : hunch)));
    setTray(Object.fromEntries(Object.entries(tray).filter(([key]) => key !== id)));
    setCue(null);
  };
  return (
    <div class="day day--wall">
      <SampleTopBar seat="scrum-master" />
      <main class="day__body">
        <div class="wall-scene day__stage">
          <PinArea
            class="board wall-board"
            hunches={hunches.map(({ id }) => id)}
            cues={Object.keys(tray)}
            selected={cue}
            onSelect={setCue}
            onPin={pin}
          >
            <header class="wall-board__head">
              <h2 class="t-title">Wall of hunches</h2>
              <span class="t-second t-grey">three cues or a look confirm a cause</span>
              <Button kind="quiet" icon="plus" onClick={nothing}>
                New hunch
              </Button>
            </header>
            <div class="hunches">
              {hunches.map((hunch, at) => (
                <HunchCard
                  key={hunch.id}
                  {...hunch}
                  places={placesOf(hunch, cue, at, pin)}
                  count={hunch.confirmed ? 'Confirmed on day 3' : `${hunch.cues.length} of 3 cues`}
                />
              ))}
            </div>
            <div class="cue-tray">
              <div>
                <h3 class="t-body">New cues</h3>
                <p class="t-second t-grey">free to pin</p>
              </div>
              <div class="cue-tray__notes">
                {Object.entries(tray).map(([id, text]) => (
                  <div key={id}>
                    <CueNote id={id} text={text} selected={cue === id} onSelect={() => setCue(cue === id ? null : id)} />
                  </div>
                ))}
              </div>
              <p class="t-second t-grey not-narrow">
                Drag one up, or press Enter
                <br />
                and a number.
              </p>
            </div>
          </PinArea>
          <div class="stage">
            <RoomSketch />
          </div>
        </div>
        <p class="log-line">
          <Icon name="users-three" />
          <span>
            <b class="t-hand">The Developers’ plan for today:</b> “as yesterday”, for the second time. You were not there.
          </span>
        </p>
        <DoPanel action={action} onAction={setAction} />
        <SampleSeason />
      </main>
      <BottomBar label="Clock">
        <SampleControls atStop short />
      </BottomBar>
    </div>
  );
}

function placesOf(
  hunch: Hunch,
  cue: string | null,
  at: number,
  pin: (cue: string, hunch: string) => void,
): HunchCardProps['places'] {
  const cues = hunch.cues.map((text, place) => ({
    kind: 'cue' as const,
    cue: <CueNote id={`${hunch.id}-${place}`} text={text} state={hunch.confirmed ? 'confirmed' : 'pinned'} onSelect={nothing} />,
  }));
  const free = Math.max(0, 3 - cues.length);
  const target =
    cue && at === 0 && free > 0
      ? [{ kind: 'target' as const, text: `Pin it here, key ${at + 1}`, onPin: () => pin(cue, hunch.id) }]
      : [];
  const empty = Array.from({ length: free - target.length }, (_, place) => ({
    kind: 'empty' as const,
    ...(place === free - target.length - 1 ? { text: 'or look' } : {}),
  }));
  return [...cues, ...target, ...empty];
}

function DoPanel({ action, onAction }: { action: number; onAction: (at: number) => void }) {
  return (
    <aside class="day__panel" aria-label="What you can do">
      <div class="do-list">
        <div class="do-list__head">
          <h2>What you can do</h2>
          <span class="row t-second t-grey">
            this stop <HalfHours count={3} label="three half hours" />
          </span>
          <span class="t-second t-grey">what, with whom</span>
          <span class="t-second t-grey">price, shows by</span>
        </div>
        {ACTIONS.map(([icon, name, who, halves, when], at) => (
          <ActionRow
            key={name}
            icon={icon}
            name={name}
            who={who}
            first={at === 0}
            selected={at === action}
            onSelect={() => onAction(at)}
            price={<Price halves={halves} label={`${halves} half hours`} when={when} />}
          />
        ))}
        <div class="do-detail">
          <p>
            <b>Priya, half an hour.</b> She has gone to Tomasz’s desk and back, twice.
          </p>
          <Button kind="yellow" wide onClick={nothing}>
            Spend <HalfHours count={1} /> and talk with Priya
          </Button>
        </div>
      </div>
      <div class="habit">
        <span>
          <span class="t-grey">Left over goes to the habit</span>
          <br />
          <b>be around</b>
        </span>
        <Link onClick={nothing}>change</Link>
      </div>
    </aside>
  );
}
