import { factWords } from '../../../words/fact-words.ts';
import { type Alert, AlertStack } from '../../paper/alerts.tsx';
import { Link } from '../../paper/button.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { askSentence } from '../events/ask-words.ts';
import { alertFacts, alertKind } from './alert-facts.ts';
import { speakingOf } from './speaking.ts';
import { targetOf } from './targets.ts';

/** Decision first, then what happened since yesterday; each leads to its cause. */
export function alertsOf(desk: Desk, onAsk: () => void): Alert[] {
  const { snapshot, view, say } = desk;
  const alerts: Alert[] = [];
  const asked = askSentence(desk);
  if (asked !== null) alerts.push({ id: 'ask', kind: 'decision', word: say('alert.decision'), text: asked, onOpen: onAsk });
  for (const [at, fact] of alertFacts(snapshot.facts, view).entries()) {
    const kind = alertKind(fact);
    const speaking = speakingOf(fact, desk);
    const text = factWords(fact, speaking.view, speaking.tongue);
    if (kind === null || text === null || alerts.some((alert) => alert.text === text)) continue;
    const target = targetOf(fact, view);
    alerts.push({
      id: `${fact.tick} ${fact.type} ${at}`,
      kind,
      word: say(`alert.${kind}`),
      text,
      onOpen: () => (target ? desk.select(target) : desk.open('log')),
    });
  }
  return alerts;
}

type AlertsProps = { /** Brings the open question back to the front. */ onAsk: () => void; most?: number };

/** The stack of notes at the side of the page. */
export function Alerts({ onAsk, most = 5 }: AlertsProps) {
  const desk = useDesk();
  const { say } = desk;
  const alerts = alertsOf(desk, onAsk);
  return (
    <section class="stack" aria-labelledby="alerts-title">
      <header class="section-head">
        <h2 id="alerts-title">{say('alerts.title')}</h2>
        <span class="t-second">
          <Link onClick={() => desk.open('log')}>{say('alerts.open-log')}</Link>
        </span>
      </header>
      {alerts.length === 0 ? (
        <p class="t-grey">{say('alerts.empty')}</p>
      ) : (
        <AlertStack
          label={say('alerts.title')}
          alerts={alerts}
          most={most}
          more={(n) => say('alerts.more', { n })}
          onMore={() => desk.open('log')}
        />
      )}
    </section>
  );
}
