import type { Id } from '../../../core/sim/basics.ts';
import { quoted } from '../../../words/quotes.ts';
import { listOf } from '../../../words/written.ts';
import { Link } from '../../paper/button.tsx';
import { Icon } from '../../paper/icon.tsx';
import { Face } from '../../paper/rows.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { Term } from '../../paper/term.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { faceColour, PersonFace } from '../people/face.tsx';
import type { Proposal } from './proposal.ts';

type GoalStripProps = { chosen: Proposal | null /** Opens the choice of a goal. */; onChoosing: () => void };

/** Product Goal, the proposed Sprint Goal on a note, and what a Developer says to it. */
export function GoalStrip({ chosen, onChoosing }: GoalStripProps) {
  const desk = useDesk();
  const { view, say, packSay, name } = desk;
  const isOwner = view.seat === 'product-owner';
  const goal = chosen?.goal ?? view.sprint.goal;
  const items = chosen?.items ?? view.sprint.goalItems;
  return (
    <div class="planning__goals">
      <div>
        <p class="t-second t-grey">
          <Term id="product-goal">{say('planning.product-goal')}</Term>
        </p>
        <p class="t-h3">{packSay(`product-goal.${view.productGoal.id}.name`)}</p>
      </div>
      <Sheet colour="yellow" tilt="l" class="stack gap-1 goal-note">
        <div class="split t-second">
          <span class="row">
            <Icon name="flag" />{' '}
            {say(isOwner ? 'planning.your-proposal' : 'planning.proposal-of', { owner: name(view.colleague.id) })}
          </span>
          {isOwner && <Link onClick={onChoosing}>{say(goal === null ? 'planning.choose' : 'planning.choose-another')}</Link>}
        </div>
        <p class="t-h3">{goal === null ? say('planning.no-proposal') : name(goal)}</p>
        {items.length > 0 && <p class="t-small">{say('planning.tied-to', { items: listOf(items.map(name)) })}</p>}
      </Sheet>
      <Reply
        desk={desk}
        hasGoal={goal !== null}
        unclear={items.find((id) => view.items.some((item) => item.id === id && !item.ready)) ?? null}
      />
    </div>
  );
}

/** One Developer speaks for what all can see: whether there is a goal, and whether its items are clear. Another one each Sprint. */
function Reply({ desk, hasGoal, unclear }: { desk: Desk; hasGoal: boolean; unclear: Id | null }) {
  const { view, say, name } = desk;
  const here = view.people.filter((person) => !person.away);
  const speaker = here[(view.at.sprint - 1) % here.length];
  if (!speaker) return null;
  const way = view.at.sprint % 2 === 1 ? 1 : 2;
  const words = !hasGoal
    ? say(`planning.reply-none.${way}`)
    : unclear === null
      ? say(`planning.reply-goal.${way}`)
      : say(`planning.reply-wide.${way}`, { item: name(unclear) });
  return (
    <div class="row row--nowrap planning__reply">
      <Face colour={faceColour(speaker.id)}>
        <PersonFace id={speaker.id} mood={speaker.mood} />
      </Face>
      <p class="bubble bubble--tail-start">
        <b>{name(speaker.id)}:</b> {quoted(words)}
      </p>
    </div>
  );
}
