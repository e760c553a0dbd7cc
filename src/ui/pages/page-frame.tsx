import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../paper/button.tsx';
import { classes, type Slot } from '../paper/types.ts';
import { RoomFoot } from './scene/room-foot.tsx';

/** The first page of a visit keeps the browser's own focus; every later one is entered at its heading. */
let isFirstPage = true;

/** Names the window, and hands the focus to the page's heading when one page follows another. */
export function usePage<E extends HTMLElement = HTMLHeadingElement>(title: string, appName: string) {
  const heading = useRef<E>(null);
  useLayoutEffect(() => {
    document.title = title === appName ? appName : `${title}, ${appName}`;
  }, [title, appName]);
  useLayoutEffect(() => {
    if (isFirstPage) {
      isFirstPage = false;
      return;
    }
    scrollTo(0, 0);
    if (heading.current) {
      heading.current.tabIndex = -1;
      heading.current.focus({ preventScroll: true });
    }
  }, []);
  return heading;
}

type PageFrameProps = {
  title: string;
  appName: string;
  mark?: Slot;
  /** Small words beside the title. */
  about?: Slot;
  actions?: Slot;
  back?: { label: string; onBack: () => void };
  children: Slot;
  /** A short page: the room shows below its sheets. */
  short?: boolean;
  class?: string;
};

/** A page of reading: bar with title and actions, then the sheets. */
export function PageFrame({ title, appName, mark, about, actions, back, children, short, class: name }: PageFrameProps) {
  const heading = usePage(title, appName);
  return (
    <div class={classes('page', name)}>
      <header class="page__bar">
        {mark}
        <div class="page__title">
          <h1 ref={heading}>{title}</h1>
          {about && <p class="t-second t-grey">{about}</p>}
        </div>
        <div class="page__actions no-print">
          {actions}
          {back && (
            <Button onClick={back.onBack} icon="arrow-left">
              {back.label}
            </Button>
          )}
        </div>
      </header>
      <main class="page__main">{children}</main>
      {short && <RoomFoot />}
    </div>
  );
}
