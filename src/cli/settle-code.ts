import { setFlagsFromString } from 'node:v8';

/**
 * The engine compiles what is called often, by what it has seen of it so far. The rules are many small functions, so by its own measure it
 * is done with most of them before they have shown what they are called with, does them again, and inlines them into each other over and
 * over: on a run of a few seconds that took a third of the processor, once for each thread. Told to wait and to inline less it is done
 * sooner. Versions of Node on which this was measured or whose engine knows the same flags; elsewhere the engine does as it likes.
 */
export function settleCode(): void {
  const major = Number.parseInt(process.versions.node, 10);
  if (major > 22) return;
  setFlagsFromString('--interrupt-budget=300000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}
