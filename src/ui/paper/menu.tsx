import { useRef, useState } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { nextPlace } from './keys.ts';
import { Popover } from './popover.tsx';
import type { Slot } from './types.ts';

export type MenuItem = { id: string; label: Slot; icon?: string; reason?: string | undefined; onPick: () => void };
type MenuButtonProps = { icon: string; label: string; items: readonly MenuItem[]; kind?: 'plain' | 'quiet' };

/** A square button with a menu: arrows walk it, Enter picks, Escape goes back to the button. */
export function MenuButton({ icon, label, items, kind = 'plain' }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };
  return (
    <span ref={anchor} class="menu-anchor">
      <IconButton icon={icon} label={label} kind={kind} expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && (
        <Popover anchor={anchor} label={label} role="menu" takesFocus onClose={() => setOpen(false)} class="menu">
          <MenuItems items={items} onDone={close} />
        </Popover>
      )}
    </span>
  );
}

function walk(event: KeyboardEvent): void {
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const to = nextPlace(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
  if (to === null) return;
  event.preventDefault();
  all[to]?.focus();
}

function MenuItems({ items, onDone }: { items: readonly MenuItem[]; onDone: () => void }) {
  const pick = (item: MenuItem) => {
    if (item.reason) return;
    onDone();
    item.onPick();
  };
  return (
    <div role="none" class="stack gap-1" onKeyDown={walk}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          class="menu__item"
          aria-disabled={item.reason ? 'true' : undefined}
          onClick={() => pick(item)}
        >
          {item.icon && <Icon name={item.icon} />}
          <span>
            {item.label}
            {item.reason && <small class="reason">{item.reason}</small>}
          </span>
        </button>
      ))}
    </div>
  );
}
