import { useState } from 'preact/hooks';
import type { Id } from '../../../core/sim/basics.ts';
import { afterPaint } from '../../after-paint.ts';
import { Button, IconButton } from '../../paper/button.tsx';
import { EventBar } from '../bar/play-bar.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { FirstTip } from '../help/tip.tsx';
import { EventStage } from './event-stage.tsx';
import { Facilitation } from './facilitation.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { GoalStrip } from './goal-strip.tsx';
import { answerAsk } from './moment-dialog.tsx';
import { PlanningBacklog } from './planning-backlog.tsx';
import { PlanningDetail } from './planning-detail.tsx';
import type { Proposal } from './proposal.ts';

/** Sprint Planning. The Product Owner orders and proposes; the Scrum Master facilitates and reads; the Developers forecast. */
export function PlanningScreen() {
  const desk = useDesk();
  const { view, say, room, canUndo, proposal: chosen } = desk;
  const [isChoosing, setChoosing] = useState(false);
  const toChoice = () => afterPaint(() => setChoosing(true));
  const isOwner = view.seat === 'product-owner';
  const topic = isOwner && chosen === null ? 1 : 2;
  return (
    <div class="planning play" data-piece="planning">
      <EventBar
        title={say('bar.planning', { sprint: view.at.sprint })}
        steps={room === 'narrow' ? undefined : <Topics current={topic} />}
        aside={isOwner && room !== 'narrow' && <UndoButton />}
        tool={isOwner && room === 'narrow' && canUndo && <UndoIcon />}
      />
      <EventStage across tall />
      <main class="contents">
        <GoalStrip chosen={chosen} onChoosing={toChoice} />
        <div class="planning__body">
          <PlanningBacklog tied={chosen?.items ?? view.sprint.goalItems} />
          <div class="planning__side">
            <div class="planning__read">
              <FirstTip ids={['planning']} />
              {!isOwner && view.ask?.kind === 'facilitate' && <Facilitation ask={view.ask} />}
              <PlanningDetail />
            </div>
            {isOwner && room === 'wide' && <NextButton chosen={chosen} onChoosing={toChoice} />}
          </div>
        </div>
        {isOwner && room !== 'wide' && (
          <div class="planning__next">
            <NextButton chosen={chosen} onChoosing={toChoice} />
          </div>
        )}
        {isChoosing && <GoalDialog onClose={() => setChoosing(false)} />}
      </main>
    </div>
  );
}

function Topics({ current }: { current: number }) {
  const { say } = useDesk();
  return (
    <ol class="steps" aria-label={say('planning.topics')}>
      {([1, 2, 3] as const).map((n) => (
        <li key={n} aria-current={n === current ? 'step' : undefined}>
          {n} {say(`planning.topic.${n}`)}
        </li>
      ))}
    </ol>
  );
}

function UndoButton() {
  const { say, canUndo, undo } = useDesk();
  return (
    <Button icon="arrow-counter-clockwise" reason={canUndo ? undefined : say('backlog.undo-none')} reasonAs="tip" onClick={undo}>
      {say('backlog.undo')}
    </Button>
  );
}

/** On a phone: an icon beside the menu, so that the bar stays as high as it is. */
function UndoIcon() {
  const { say, undo } = useDesk();
  return <IconButton icon="arrow-counter-clockwise" label={say('backlog.undo')} onClick={undo} />;
}

/** The order as it stands is confirmed first, then the goal is proposed: one press for both. */
function offer(desk: Desk, chosen: Proposal): void {
  const { view, game, send } = desk;
  const { ask } = view;
  const order = view.items.filter((item) => item.state === 'backlog').map((item) => item.id);
  if (ask?.kind === 'order' && send({ by: view.seat, type: 'ask.order', ask: ask.id, order }) !== null) return;
  const plan = game.snapshot().view.ask;
  const option =
    plan?.kind === 'plan' ? plan.options.find(({ commands }) => commands.some((command) => isSame(command, chosen))) : undefined;
  if (plan && option) answerAsk(desk, plan, option);
  else send({ by: view.seat, type: 'sprint-goal.propose', goal: chosen.goal, items: chosen.items });
}

function isSame(command: { type: string }, chosen: Proposal): boolean {
  const proposed = command as { type: string; goal?: Id; items?: readonly Id[] };
  return (
    proposed.type === 'sprint-goal.propose' &&
    proposed.goal === chosen.goal &&
    [...(proposed.items ?? [])].sort().join() === [...chosen.items].sort().join()
  );
}

/** The one black button: a Sprint Goal is chosen first, then offered. */
function NextButton({ chosen, onChoosing }: { chosen: Proposal | null; onChoosing: () => void }) {
  const desk = useDesk();
  const { say } = desk;
  return (
    <Button kind="primary" wide onClick={() => (chosen ? afterPaint(() => offer(desk, chosen)) : onChoosing())}>
      {say(chosen ? 'planning.offer' : 'planning.choose-first')}
    </Button>
  );
}
