/** Long enough for a page to be painted, for browsers that do not say when they are idle. */
const PAINTED_MS = 200;
/** A page that never comes to rest gets it done all the same. */
const AT_MOST_MS = 1000;

/** Does something that nobody waits for once what somebody waits for is done. Gives back how to call it off. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, PAINTED_MS);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(task, { timeout: AT_MOST_MS });
  return () => cancelIdleCallback(asked);
}
