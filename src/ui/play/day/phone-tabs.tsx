import { useRef } from 'preact/hooks';
import { nextPlace } from '../../paper/keys.ts';
import { type Tab, useDesk } from '../desk.ts';

export interface PhoneTab {
  readonly id: Tab;
  readonly word: string;
  /** Number in bold above the word; none at nought. */
  readonly count: number;
}

/** The part of the page that the tabs show. */
export const PANEL = 'phone-panel';

export function tabId(tab: Tab): string {
  return `phone-tab-${tab}`;
}

/** The tabs of a phone, above the clock: arrows walk and pick. */
export function PhoneTabs({ tabs }: { tabs: readonly PhoneTab[] }) {
  const { say, tab, turnTo } = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const to = nextPlace(
      event.key,
      tabs.findIndex((one) => one.id === tab),
      tabs.length,
    );
    const next = to === null ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    turnTo(next.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus();
  };
  return (
    <nav class="phone__tabs" aria-label={say('tab.label')}>
      <div ref={list} role="tablist" class="tabs" aria-label={say('tab.label')} onKeyDown={walk}>
        {tabs.map(({ id, word, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={tabId(id)}
            class="tab"
            aria-selected={id === tab}
            aria-controls={PANEL}
            tabIndex={id === tab ? 0 : -1}
            onClick={() => turnTo(id)}
          >
            <span>{word}</span> <b class={count > 0 ? 'tab__count' : 'tab__count tab__count--none'}>{count > 0 && count}</b>
          </button>
        ))}
      </div>
    </nav>
  );
}
