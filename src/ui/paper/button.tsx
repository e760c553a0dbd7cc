import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { classes, type Slot } from './types.ts';

type Press = (event: MouseEvent) => void;
type ButtonProps = {
  children: Slot;
  onClick: Press;
  kind?: 'plain' | 'primary' | 'quiet' | 'yellow';
  icon?: string;
  /** Stands after the words, as the arrow of "On to Sprint 3". */
  iconAfter?: string;
  size?: 'small' | 'normal' | 'tall';
  wide?: boolean;
  align?: 'start' | 'center';
  /** Given: the button is switched off, stays reachable, and this sentence says why. */
  reason?: string | undefined;
  /** Bars have no room for the sentence; there it opens on hover and focus. */
  reasonAs?: 'text' | 'tip';
  /** A toggle: on is filled with ink. */
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  label?: string | undefined;
  /** A few words on hover, for buttons that show only an icon. */
  tip?: string;
  /** Shown to screen readers and in the shortcut list, for instance "Space". */
  shortcut?: string | undefined;
  type?: 'button' | 'submit';
  class?: string;
  id?: string;
};

/** The one button of the game: plain, primary (ink, one a screen), quiet (underlined) or yellow (spends own time). */
export function Button(props: ButtonProps) {
  const { children, kind = 'plain', icon, iconAfter, size = 'normal', wide, align, reason, reasonAs = 'text' } = props;
  const reasonId = useId();
  const button = (
    <button
      type={props.type ?? 'button'}
      id={props.id}
      class={classes(
        'btn',
        `btn--${kind}`,
        kind === 'yellow' && !reason && 'on-note',
        size !== 'normal' && `btn--${size}`,
        wide && 'btn--wide',
        align === 'start' && 'btn--start',
        props.class,
      )}
      onClick={(event) => (reason ? event.preventDefault() : props.onClick(event))}
      aria-disabled={reason ? 'true' : undefined}
      aria-describedby={reason ? reasonId : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-label={props.label}
      title={props.tip}
      aria-keyshortcuts={props.shortcut}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} turns />}
    </button>
  );
  if (!reason) return button;
  return (
    <span class={classes('btn-why', reasonAs === 'tip' && 'btn-why--tip', wide && 'btn-why--wide')}>
      {button}
      <span class="reason" id={reasonId}>
        {reason}
      </span>
    </span>
  );
}

type IconButtonProps = Omit<ButtonProps, 'children' | 'icon' | 'label' | 'tip'> & { icon: string; label: string };

/** A square of 44 with an icon and a spoken name, which is its tooltip too. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <Button {...rest} label={label} tip={label} class={classes('btn--icon', rest.class)}>
      <Icon name={icon} />
    </Button>
  );
}

type LinkProps = {
  children: Slot;
  onClick: Press;
  label?: string;
  expanded?: boolean;
  /** Of several parts of the page, this one is shown now. */
  current?: boolean;
  /** Of words in another language. */
  lang?: string;
};

/** An underlined word inside text or beside a heading; its target is 44 high although the word is not. */
export function Link({ children, onClick, label, expanded, current, lang }: LinkProps) {
  return (
    <button
      type="button"
      class="link"
      onClick={onClick}
      aria-label={label}
      aria-expanded={expanded}
      aria-current={current ? 'true' : undefined}
      lang={lang}
    >
      {children}
    </button>
  );
}
