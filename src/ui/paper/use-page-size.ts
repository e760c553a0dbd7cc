import { useEffect, useState } from 'preact/hooks';

/** The three widths the pictures were drawn for, in rem of the chosen text size: the same limits as in the style sheets. */
export type PageSize = 'wide' | 'middle' | 'narrow';

/** Size for a width in pixels and a root letter size in pixels. */
export function pageSize(width: number, rem: number): PageSize {
  if (width < 37.5 * rem) return 'narrow';
  return width < 64 * rem ? 'middle' : 'wide';
}

function measure(): PageSize {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return pageSize(document.body.clientWidth, rem);
}

/** For what a style sheet cannot do: another tree on phones, as hunches in rows. Follows the window and the text size. */
export function usePageSize(): PageSize {
  const [size, setSize] = useState<PageSize>(measure);
  useEffect(() => {
    const update = () => setSize(measure());
    const watcher = new ResizeObserver(update);
    const letters = new MutationObserver(update);
    watcher.observe(document.body);
    letters.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
    return () => {
      watcher.disconnect();
      letters.disconnect();
    };
  }, []);
  return size;
}

/** Height of the window in pixels; follows the window. */
export function useWindowHeight(): number {
  const [height, setHeight] = useState(innerHeight);
  useEffect(() => {
    const update = () => setHeight(innerHeight);
    addEventListener('resize', update);
    return () => removeEventListener('resize', update);
  }, []);
  return height;
}
