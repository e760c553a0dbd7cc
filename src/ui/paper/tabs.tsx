import { useId, useRef } from 'preact/hooks';
import { nextPlace } from './keys.ts';
import type { Slot } from './types.ts';

export type Tab = { id: string; label: Slot /** Number in bold behind the word. */; count?: number | undefined };
type TabsProps = {
  label: string;
  tabs: readonly Tab[];
  current: string;
  onPick: (id: string) => void;
  children: Slot /** Tabs stand under the panel, as on phones. */;
  below?: boolean;
};

/** Tabs with one panel: arrows walk and pick, Tab goes into the panel. */
export function Tabs({ label, tabs, current, onPick, children, below }: TabsProps) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent) => {
    const to = nextPlace(
      event.key,
      tabs.findIndex((tab) => tab.id === current),
      tabs.length,
    );
    const tab = to === null ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onPick(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to ?? 0]?.focus();
  };
  const row = (
    <div ref={list} role="tablist" aria-label={label} class="tabs" onKeyDown={onKey}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${base}-${tab.id}`}
          class="tab"
          aria-selected={tab.id === current}
          aria-controls={`${base}-panel`}
          tabIndex={tab.id === current ? 0 : -1}
          onClick={() => onPick(tab.id)}
        >
          {tab.label} {tab.count !== undefined && <b>{tab.count}</b>}
        </button>
      ))}
    </div>
  );
  const panel = (
    <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current}`} class="tab-panel">
      {children}
    </div>
  );
  return <div class="tabbed">{below ? [panel, row] : [row, panel]}</div>;
}
