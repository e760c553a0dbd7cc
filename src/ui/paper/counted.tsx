import { type Counting, useCounting } from './motion.ts';

type CountedProps = Counting & { low: number; high: number; words: (low: number, high: number) => string };

/** "38 to 52", counting to it from what stood there. What is spoken is the end of it from the beginning. */
export function CountedRange({ low, high, words, ...counting }: CountedProps) {
  const shown = useCounting([low, high], counting);
  const end = words(low, high);
  if (shown === null) return <>{end}</>;
  return (
    <>
      <span aria-hidden="true">{words(shown[0] ?? low, shown[1] ?? high)}</span>
      <span class="sr-only">{end}</span>
    </>
  );
}
