import { Button } from '../../../src/ui/paper/button.tsx';
import { nothing, RoomSketch, SampleTopBar } from './sample-parts.tsx';

const OFFERS = [
  [
    'About people and how they work together',
    'Coffee with Aisha and Tomasz',
    'They found a better way to review each other’s work. Hear how they got there, and where they still trip.',
  ],
  [
    'About users and what they value',
    'The 12:10 ferry to the island',
    'Five commuters will buy a ticket on their phones in front of you. Watch where their thumbs stop.',
  ],
] as const;

export function FreeHourPage() {
  return (
    <div class="day">
      <SampleTopBar seat="scrum-master" stop={null} />
      <main class="free-hour">
        <div class="sheet sheet--yellow on-note free-hour__banner">
          <h2 class="t-title-large">You have an hour free</h2>
          <p class="t-lead">Both offers are worth the same to the Sprint. There is no right answer; go where you are drawn.</p>
        </div>
        <div class="free-hour__cards">
          {OFFERS.map(([about, title, text]) => (
            <article key={title} class="free-card">
              <div class="free-card__picture">
                <RoomSketch />
              </div>
              <div class="free-card__words">
                <p class="t-second t-grey">{about}</p>
                <h3 class="t-title">{title}</h3>
                <p class="t-lead">{text}</p>
              </div>
              <Button wide onClick={nothing}>
                Spend the hour here
              </Button>
            </article>
          ))}
        </div>
        <div class="row gap-4">
          <Button onClick={nothing}>Neither, keep the hour</Button>
          <p class="t-second">Free hour 2 of 4 in this Sprint. The clock stands still.</p>
        </div>
      </main>
    </div>
  );
}
