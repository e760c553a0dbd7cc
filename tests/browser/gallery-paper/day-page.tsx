import { useRef, useState } from 'preact/hooks';
import type { FaceId } from '../../../src/ui/figures/face-id.ts';
import { Head } from '../../../src/ui/figures/figures.tsx';
import { AlertStack } from '../../../src/ui/paper/alerts.tsx';
import { Button, Link } from '../../../src/ui/paper/button.tsx';
import { Price } from '../../../src/ui/paper/dots.tsx';
import { Icon } from '../../../src/ui/paper/icon.tsx';
import { Popover } from '../../../src/ui/paper/popover.tsx';
import { ActionRow, Face, PersonRow, PlainRow } from '../../../src/ui/paper/rows.tsx';
import { BottomBar } from '../../../src/ui/paper/top-bar.tsx';
import type { Tone } from '../../../src/ui/paper/types.ts';
import { nothing, RoomSketch, SampleControls, SampleSeason, SampleTopBar } from './sample-parts.tsx';

type Row = [name: string, mood: string, tone: Tone, work: string];
const TEAM: Row[] = [
  ['Luis', 'focused', 'plain', 'Saved card'],
  ['Aisha', 'calm', 'good', 'Gate scan'],
  ['Kofi', 'tired', 'caution', 'blocked 2 days'],
  ['Mei', 'uneasy', 'caution', 'Login code'],
  ['Tomasz', 'cheerful', 'good', 'with Mei'],
  ['Priya', 'calm', 'good', 'with customers'],
];
const FACES: Record<string, FaceId> = { focused: 'driven', tired: 'tired', uneasy: 'concerned', cheerful: 'smile' };
const VERBS = [
  ['question', 'Ask', 'What is in the way?', 1],
  ['plant', 'Coach', 'Find his own next step', 2],
  ['chalkboard-teacher', 'Teach', 'Slicing work thinner', 2],
  ['users-three', 'Facilitate', 'Kofi and Mei, one table', 2],
  ['wrench', 'Remove', 'Get the account yourself', 3],
  ['trend-up', 'Escalate', 'Show Lev what it costs', 2],
] as const;

export function DayPage() {
  const [person, setPerson] = useState('Kofi');
  return (
    <div class="day">
      <SampleTopBar seat="scrum-master" day={5} stop={null} left={4} goal="Commuters buy and change a ticket by phone" />
      <main class="day__body">
        <div class="day__stage stage">
          <RoomSketch />
          <VerbMenu />
        </div>
        <p class="log-line">
          <Icon name="chat" />
          <span>
            <b class="t-hand">Kofi</b> at the Daily Scrum: “Still on it.” Nobody asked what “it” is.
          </span>
        </p>
        <aside class="day__panel" aria-label="Team">
          <section>
            <header class="section-head">
              <h2>Scrum Team</h2>
              <span class="t-second t-grey">mood today</span>
            </header>
            <div class="team-grid">
              {TEAM.map(([name, mood, tone, work]) => (
                <PersonRow
                  key={name}
                  name={name}
                  mood={mood}
                  tone={tone}
                  work={name === 'Kofi' ? <b>{work}</b> : work}
                  face={<Head person={name.toLowerCase()} face={FACES[mood] ?? 'calm'} />}
                  selected={person === name}
                  onSelect={() => setPerson(name)}
                />
              ))}
            </div>
          </section>
          <section>
            <header class="section-head">
              <h2>Impediments</h2>
              <span class="t-second t-grey">age and reach</span>
            </header>
            <div class="impediments t-second">
              <PlainRow
                icon="hourglass"
                tone="t-caution"
                end={<AgeReach age="2 days" reach="Kofi, the goal" />}
                onClick={nothing}
              >
                <b>No payment test account</b>
              </PlainRow>
              <PlainRow icon="door-open" end={<AgeReach age="6 days" reach="whole team" />} onClick={nothing}>
                Requests at the desk
              </PlainRow>
              <PlainRow icon="wrench" end={<AgeReach age="9 days" reach="all Developers" />} onClick={nothing}>
                Build takes 40 minutes
              </PlainRow>
            </div>
          </section>
          <section>
            <header class="section-head">
              <h2>Alerts</h2>
              <span class="t-second">
                <Link onClick={nothing}>Open the log</Link>
              </span>
            </header>
            <AlertStack
              label="Alerts"
              most={3}
              more={(count) => `+${count} more in the log`}
              onMore={nothing}
              alerts={[
                { id: '1', kind: 'decision', word: 'Decision', text: 'Ms Brandt is at the door', onOpen: nothing },
                { id: '2', kind: 'caution', word: 'Caution', text: '“Change a ticket”: no move since day 3', onOpen: nothing },
                { id: '3', kind: 'news', word: 'News', text: 'Aisha and Luis finished “Fares table”', onOpen: nothing },
                { id: '4', kind: 'news', word: 'News', text: 'Old', onOpen: nothing },
              ]}
            />
          </section>
        </aside>
        <SampleSeason />
      </main>
      <BottomBar label="Clock">
        <SampleControls atStop={false} short />
      </BottomBar>
    </div>
  );
}

function AgeReach({ age, reach }: { age: string; reach: string }) {
  return (
    <>
      <b>{age}</b>
      <br />
      <span class="t-grey">{reach}</span>
    </>
  );
}

function VerbMenu() {
  const [isOpen, setOpen] = useState(false);
  const [verb, setVerb] = useState('Coach');
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <span ref={anchor} style={{ position: 'absolute', left: '430px', top: '280px' }}>
      <Button onClick={() => setOpen(!isOpen)} expanded={isOpen}>
        Kofi
      </Button>
      {isOpen && (
        <Popover anchor={anchor} label="Kofi: what can you do?" takesFocus onClose={() => setOpen(false)} class="action-menu">
          <div class="action-menu__person">
            <Face colour="yellow">
              <Head person="kofi" face="tired" />
            </Face>
            <p>
              <b class="t-h2">Kofi</b> <b class="t-caution t-second">tired</b>
              <br />
              <span class="t-second t-grey">stuck on “Change ticket”</span>
            </p>
          </div>
          {VERBS.map(([icon, name, about, halves]) => (
            <ActionRow
              key={name}
              icon={icon}
              name={name}
              who={about}
              selected={verb === name}
              onSelect={() => setVerb(name)}
              price={<Price halves={halves} label={`${halves} half hours`} />}
              reason={name === 'Remove' ? 'Takes three half hours; two are left at this stop.' : undefined}
            />
          ))}
        </Popover>
      )}
    </span>
  );
}
