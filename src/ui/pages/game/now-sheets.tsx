import type { Id } from '../../../core/sim/basics.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import { whyWords } from '../../../words/why-words.ts';
import { BandLine, TrendArrow } from '../../paper/band.tsx';
import { CountedRange } from '../../paper/counted.tsx';
import { Icon } from '../../paper/icon.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { type Cause, CauseList, Why } from '../../paper/why.tsx';
import { causeReason } from './cause-reasons.ts';
import { daysWords, pointsWords, summedCauses } from './cause-sizes.ts';
import { isItself } from './largest-causes.ts';
import type { MeterNews } from './looking-back-data.ts';
import type { BackDesk } from './looking-back-page.tsx';
import { capital, valueSentences } from './looking-back-words.ts';

const say = sayFrom(pagesGame);
const ICONS = { value: 'coins', goal: 'flag', quality: 'seal-check', team: 'users-three' } as const;

/** Milliseconds until the sheet with the meters hangs. */
const METERS_COUNT_AT = 900;

/** Half of the meter is what an ordinary team brings in a Sprint: so far above or below it is still about that, in points. */
const ABOUT = 12;
const AS_EXPECTED = 5;

/** What came of it, held against an ordinary team's Sprint. */
function sumOf({ low, high }: MeterNews): 'much' | 'usual' | 'little' {
  const middle = (low + high) / 2;
  if (Math.abs(middle - 50) <= ABOUT) return 'usual';
  return middle > 50 ? 'much' : 'little';
}

/** Against what could be expected at the start: a few points up or down are as expected. */
function courseOf({ low, high, was }: MeterNews): MeterNews['since'] {
  const change = (low + high - was.low - was.high) / 2;
  if (Math.abs(change) < AS_EXPECTED) return 'level';
  return change > 0 ? 'up' : 'down';
}

/** What reached users, what they made of it, and how much that is: while a Sprint runs the meter expects, at its end it counts. */
export function ValueSheet({ desk }: { desk: BackDesk }) {
  const [first, ...rest] = valueSentences(desk.back.value, desk.name);
  const meter = desk.back.meters.find((one) => one.meter === 'value');
  const sum = meter ? sumOf(meter) : 'little';
  return (
    <Sheet title={say('value.title')} icon="coins" colour={sum === 'little' ? 'yellow' : 'green'} pin="vermilion" tilt="r">
      <p>
        <b>{first}</b> {rest.join(' ')}
      </p>
      {meter && (
        <p class="t-second">
          {say(`value.sum.${sum}`, { low: meter.low, high: meter.high })}{' '}
          {say(`value.expected.${courseOf(meter)}`, { ...meter.was })} {!desk.back.isLast && say('value.anew')}
        </p>
      )}
    </Sheet>
  );
}

/** The four meters as bands, the start of the Sprint dashed behind them; each opens to its causes. */
export function TeamSheet({ desk }: { desk: BackDesk }) {
  return (
    <Sheet title={say('team.now')} aside={say('team.dashed')} pin="blue">
      {desk.back.meters.map((meter) => (
        <MeterRow key={meter.meter} desk={desk} meter={meter} />
      ))}
    </Sheet>
  );
}

function MeterRow({ desk, meter }: { desk: BackDesk; meter: MeterNews }) {
  const { back } = desk;
  const name = say(`meter.${meter.meter}`);
  const isGoal = meter.meter === 'goal' && back.outcome !== 'cancelled';
  return (
    <div class="looking-back__row t-second">
      <Icon name={ICONS[meter.meter]} />
      <span>{name}</span>
      {isGoal ? (
        <b class={`t-h3 ${back.outcome === 'met' ? 't-good' : 't-caution'}`}>{say(`meter.goal.${back.outcome}`)}</b>
      ) : (
        <BandLine low={meter.low} high={meter.high} was={meter.was} />
      )}
      <span class="looking-back__range t-num">
        {isGoal ? (
          <b>{back.tied.of > 0 ? say('meter.goal.tied', { done: back.tied.done, tied: back.tied.of }) : ''}</b>
        ) : (
          <>
            <b>
              <CountedRange
                low={meter.low}
                high={meter.high}
                from={[meter.was.low, meter.was.high]}
                delay={METERS_COUNT_AT}
                skip={!desk.isRevealing}
                words={(low, high) => say('meter.range', { low, high })}
              />
            </b>
            <span class="t-grey">{say('meter.was', { ...meter.was })}</span>
          </>
        )}
      </span>
      {isGoal ? <span /> : <TrendArrow trend={meter.since} label={say(`meter.${meter.since}`)} />}
      <Why
        label={say('meter.why.label', { meter: name })}
        title={say('meter.why.title', { meter: name })}
        list={<MeterCauses desk={desk} meter={meter} />}
      >
        {say('meter.why.short')}
      </Why>
    </div>
  );
}

function MeterCauses({ desk, meter }: { desk: BackDesk; meter: MeterNews }) {
  const empty = say(meter.since === 'level' ? 'meter.why.none' : 'meter.why.small');
  return <CauseList causes={causesOf(desk, meter)} empty={empty} />;
}

function causesOf(desk: BackDesk, meter: MeterNews): readonly Cause[] {
  const { game, back, snapshot, tongue } = desk;
  const titleOf = (why: Id) => capital(whyWords(why, snapshot.view, tongue));
  const lossesFirst = meter.meter === 'goal' && back.outcome !== 'met';
  const causes = game.why(meter.meter, back.sprint).filter((cause) => !isItself(meter.meter, cause));
  return summedCauses(causes, { titleOf, lossesFirst }).map(({ title, by, days, why, fact }) => ({
    id: title,
    trend: by > 0 ? 'up' : 'down',
    trendLabel: say(by > 0 ? 'meter.raised' : 'meter.lowered'),
    title: say('cause.sized', { points: pointsWords(by), what: title }),
    note: say('cause.note', { reason: reasonOf(desk, { why, by, fact, meter: meter.meter }), days: daysWords(days) }),
  }));
}

/** What goes on by itself has said all there is to say in its name. */
function reasonOf(desk: BackDesk, cause: Parameters<typeof causeReason>[0]): string {
  return cause.why.startsWith('rule/') ? say('cause.kind.rule') : causeReason(cause, desk).replace(/\.$/, '');
}

/** With no day left the guess is a verdict, unless what is wanted lies within it. */
function endOf({ reached, wanted }: BackDesk['back']['productGoal']): 'reached' | 'missed' | 'close' {
  if (reached.low >= wanted) return 'reached';
  return reached.high < wanted ? 'missed' : 'close';
}

/** How near the Product Goal is, as far as one can tell, with what is wanted as a flag. */
export function GoalSheet({ desk }: { desk: BackDesk }) {
  const { productGoal, daysLeft } = desk.back;
  const { low, high } = productGoal.forecast;
  const { id, wanted, reached } = productGoal;
  const words = { low, high, wanted, now: reached.low === reached.high ? reached.low : say('meter.range', { ...reached }) };
  return (
    <Sheet
      title={say('goal.title')}
      icon="calendar"
      pin="vermilion"
      aside={daysLeft > 0 ? say('goal.days', { n: daysLeft }) : say('goal.last-day')}
    >
      <p class="t-second">{desk.words(`product-goal.${id}.name`)}</p>
      <p class="row row--nowrap gap-3 goal-line">
        <BandLine low={low} high={Math.min(100, high)} wanted={Math.min(100, productGoal.wanted)} tall />
      </p>
      <p class="t-second">
        {say('goal.now', words)} <b>{say(daysLeft > 0 ? 'goal.ahead' : `goal.end.${endOf(productGoal)}`, words)}</b>
      </p>
    </Sheet>
  );
}
