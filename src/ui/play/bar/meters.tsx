import { useMemo } from 'preact/hooks';
import { METERS, type Meter as MeterId } from '../../../core/sim/basics.ts';
import type { MeterView, MeterWord } from '../../../core/sim/view.ts';
import { language } from '../../../words/language.ts';
import { CountedRange } from '../../paper/counted.tsx';
import type { Tone } from '../../paper/types.ts';
import { CauseList, Meter } from '../../paper/why.tsx';
import { useDesk } from '../desk.ts';
import { Explained } from '../help/explained.tsx';
import { causesOf, noCauseWords } from '../log/causes.ts';
import { goalFate } from './goal-fate.ts';
import { courseOf } from './meter-course.ts';

const ICONS: Readonly<Record<MeterId, string>> = { value: 'coins', goal: 'flag', quality: 'seal-check', team: 'users-three' };

/** One mapping for word and colour, so that word, arrow and colour cannot disagree. */
export function meterTone(word: MeterWord): Tone {
  if (word === 'poor' || word === 'at-risk') return 'caution';
  return 'plain';
}

/** The four meters as bands; each opens to what moved it. */
export function Meters() {
  const { view } = useDesk();
  return (
    <>
      {METERS.map((meter) => (
        <OneMeter key={meter} shown={view.meters[meter]} />
      ))}
    </>
  );
}

function OneMeter({ shown }: { shown: MeterView }) {
  const desk = useDesk();
  const { say } = desk;
  const { meter, low, high, was, word } = shown;
  const { trend, since } = courseOf(shown);
  const fate = meter === 'goal' ? goalFate(desk.view) : null;
  // Drawn anew only when something of it has changed: the clock ticks on.
  return useMemo(() => {
    const name = say(`meter.${meter}`);
    return (
      <Meter
        icon={ICONS[meter]}
        name={name}
        word={say(fate === null ? `meter.word.${word}` : `meter.fate.${fate}`)}
        tone={fate === null ? meterTone(word) : fate === 'met' ? 'good' : 'caution'}
        trend={trend}
        trendLabel={say(since === 'start' && trend !== 'level' ? `meter.since.${trend}` : `meter.trend.${trend}`)}
        low={low}
        high={high}
        range={<CountedRange low={low} high={high} words={(from, to) => say('meter.range', { low: from, high: to })} />}
        was={was.low === low && was.high === high ? undefined : was}
        title={say('meter.why', { meter: name })}
        about={<Explained>{say(`meter.about.${meter}`)}</Explained>}
        list={<MeterCauses meter={meter} />}
      />
    );
  }, [meter, word, fate, trend, since, low, high, was.low, was.high, language().tag]);
}

/** They are of this moment, also where the meter itself keeps its drawing. */
function MeterCauses({ meter }: { meter: MeterId }) {
  const desk = useDesk();
  return <CauseList causes={causesOf(meter, desk)} empty={noCauseWords(meter, desk)} />;
}
