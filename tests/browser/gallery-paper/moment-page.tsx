import { useRef, useState } from 'preact/hooks';
import { Bust } from '../../../src/ui/figures/figures.tsx';
import { Link } from '../../../src/ui/paper/button.tsx';
import { Dialog } from '../../../src/ui/paper/dialog.tsx';
import { Icon } from '../../../src/ui/paper/icon.tsx';
import { useNumberKeys } from '../../../src/ui/paper/keys.ts';
import { Chip } from '../../../src/ui/paper/note.tsx';
import { AnswerCard } from '../../../src/ui/paper/rows.tsx';
import { DayPage } from './day-page.tsx';
import { nothing } from './sample-parts.tsx';

const ANSWERS = [
  ['Bring her to Ben; ask what it does to the Sprint Goal.', '60 min'],
  ['Let Kofi answer himself; stay close and listen to both.', '30 min'],
  ['Tell her that no change is allowed until this Sprint ends.', '30 min'],
  ['Ask Kofi to add it quietly, so that Friday is safe.', '30 min'],
] as const;

export function MomentPage() {
  const [chosen, choose] = useState(1);
  const own = useRef<HTMLHeadingElement>(null);
  useNumberKeys({ within: own, count: ANSWERS.length, onPick: choose });
  return (
    <>
      <DayPage />
      <Dialog
        title="Ms Brandt, the city"
        hideTitle
        size="moment"
        crown={
          <div class="moment__portrait">
            <div class="moment__disc" />
            <Bust person="brandt" pose={2} face="concerned" />
          </div>
        }
      >
        <div class="moment__speech">
          <p class="moment__who">
            <b class="t-title">Ms Brandt</b> <Chip tone="caution">tense</Chip>
            <span class="moment__role t-second t-grey">the city, stakeholder</span>
          </p>
          <p class="t-speech">
            “The regional operator signs on Friday if the app shows live delays. Kofi says it is two days of work. Could he slip
            it in before the Review? I would rather not call a meeting for it.”
          </p>
        </div>
        <div class="moment__ask">
          <h3 ref={own} class="t-h2">
            What do you do?
          </h3>
          <span class="row t-second t-grey">
            <Icon name="pause" /> The clock stands still. Take your time.
          </span>
        </div>
        <ol class="moment__answers">
          {ANSWERS.map(([text, time], at) => (
            <li key={text}>
              <AnswerCard number={at + 1} time={time} selected={chosen === at} onSelect={() => choose(at)}>
                {text}
              </AnswerCard>
            </li>
          ))}
        </ol>
        <p class="moment__foot">
          <span>Keys 1 to 4 choose.</span>
          <span class="row gap-4">
            <Link onClick={nothing}>Look at the board first</Link>
            <Link onClick={nothing}>Sprint Goal</Link>
          </span>
        </p>
      </Dialog>
    </>
  );
}
