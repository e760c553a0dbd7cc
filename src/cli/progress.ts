/**
 * Counts what is done of `all` tasks and says on standard error how far it is and after how many seconds: in so many even steps of the
 * way. What is named comes first in the line.
 */
export function openProgress(all: number, steps = 10): (what?: string) => void {
  const began = performance.now();
  let done = 0;
  return (what) => {
    done += 1;
    if (Math.floor((done * steps) / all) === Math.floor(((done - 1) * steps) / all)) return;
    const seconds = Math.round((performance.now() - began) / 1000);
    process.stderr.write(`${what === undefined ? '' : `${what}: `}${done} of ${all}, ${seconds} s\n`);
  };
}
