import { Button, Link } from '../../../src/ui/paper/button.tsx';
import { Icon } from '../../../src/ui/paper/icon.tsx';
import { Chip } from '../../../src/ui/paper/note.tsx';
import { Ribbon } from '../../../src/ui/paper/ribbon.tsx';
import { SeatMark } from '../../../src/ui/paper/seat-mark.tsx';
import { Sheet } from '../../../src/ui/paper/sheet.tsx';
import type { SeatId } from '../../../src/ui/paper/types.ts';
import { nothing } from './sample-parts.tsx';

const EVIDENCE: [SeatId, string, string, string][] = [
  [
    'scrum-master',
    'for, Sprint 2, day 5',
    'Ms Brandt wanted work slipped in. You took her to Ben.',
    'The people who could decide, decided.',
  ],
  [
    'scrum-master',
    'for, Sprint 3, day 2',
    'Kofi and Mei disagreed. You asked, and let them draw it.',
    'They chose a design in one hour and kept to it.',
  ],
  [
    'scrum-master',
    'for, free hours',
    'Eleven of 16 times you chose people over product.',
    'Both were worth the same to the Sprint.',
  ],
  [
    'product-owner',
    'against, Sprint 1, day 4',
    'As Product Owner you watched riders before you bet.',
    'It saved eight points. That is strong product work.',
  ],
];

export function FitPage() {
  return (
    <>
      <header class="planning__bar">
        <h1>Your role fit</h1>
        <span class="t-grey">season of 4 Sprints, 41 decisions, 16 free hours</span>
        <div class="row gap-4">
          <Link onClick={nothing}>How it is worked out</Link>
          <Button icon="share-network" onClick={nothing}>
            Share
          </Button>
          <Button icon="printer" onClick={nothing}>
            Print
          </Button>
        </div>
      </header>
      <main class="role-fit">
        <section class="role-fit__verdict">
          <div class="stack">
            <h2 class="t-verdict">You lean towards Scrum Master.</h2>
            <p class="t-lead">
              In our simulations about 19 of 20 players with evidence like yours did. The other seat suits you too: you played it
              well.
            </p>
          </div>
          <Sheet>
            <Ribbon
              hideSentence
              bar={{ low: 58, high: 86 }}
              dot={72}
              zone={{ low: 43, high: 57 }}
              words={{ left: 'Product Owner', right: 'Scrum Master', zone: 'too close to call', you: 'you', bar: '90% bar' }}
              sentence="The dot is you; the bar holds 9 of 10 likely places; it lies wholly on the Scrum Master’s side of the grey zone."
            />
          </Sheet>
        </section>
        <Sheet colour="paper" class="role-fit__words">
          <section>
            <h3>What you did well</h3>
            <dl class="word-pairs">
              <div>
                <dt>Scrum Master seat</dt>
                <dd>strong</dd>
              </div>
              <div>
                <dt>Product Owner seat</dt>
                <dd>solid</dd>
              </div>
            </dl>
          </section>
          <section>
            <h3>What you were drawn to</h3>
            <dl class="word-pairs">
              <div>
                <dt>Free hours</dt>
                <dd>more often people</dd>
              </div>
              <div>
                <dt>How the seats felt</dt>
                <dd>Scrum Master, a little</dd>
              </div>
            </dl>
          </section>
          <section>
            <h3>Do they agree?</h3>
            <p>Yes. What you did best and what you liked point the same way.</p>
          </section>
        </Sheet>
        <section class="stack">
          <h2>Three moments for it, and one against</h2>
          <div class="role-fit__evidence">
            {EVIDENCE.map(([seat, when, what, why], at) => (
              <Sheet
                key={when}
                colour={seat === 'scrum-master' ? 'blue' : 'salmon'}
                dashed={seat !== 'scrum-master'}
                tilt={at % 2 ? 'r' : 'l'}
                class="evidence"
              >
                <p class="row t-second">
                  <SeatMark seat={seat} size={1} /> <b>{when}</b>
                </p>
                <h3>{what}</h3>
                <p class="t-second t-grey">{why}</p>
              </Sheet>
            ))}
          </div>
        </section>
        <section class="role-fit__paths">
          {(['scrum-master', 'product-owner'] as const).map((seat) => (
            <Sheet
              key={seat}
              dashed={seat === 'product-owner'}
              title={seat === 'scrum-master' ? 'The CSM path' : 'The CSPO path'}
              aside={<Chip colour={seat === 'scrum-master' ? 'blue' : 'salmon'}>strong</Chip>}
            >
              <dl class="path-facts">
                <dt>Strength</dt>
                <dd>You asked before you acted, and left decisions where they belong.</dd>
                <dt>Next step</dt>
                <dd>Put the cost of an impediment into numbers.</dd>
              </dl>
            </Sheet>
          ))}
          <Sheet colour="yellow" title="Read this with it" icon="info">
            <p class="t-second">
              Experimental, for reflection. One game of 41 decisions. Not hiring advice, and no forecast of passing a course or
              exam. CSM and CSPO belong to Scrum Alliance, which does not endorse this game.
            </p>
            <p class="row t-second">
              <Icon name="play" />
              <Link onClick={nothing}>
                <b>Play 2 more Sprints to shorten the bar</b>
              </Link>
            </p>
          </Sheet>
        </section>
      </main>
    </>
  );
}
