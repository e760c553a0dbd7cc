import type { Page } from 'playwright-core';

/** A browser without a screen now and then draws no further picture until something else happens; nobody waits for it longer than this. */
const MOST_MS = 2000;

/** Until the page has been painted anew, and what was put off until then is done. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    (most) =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
        setTimeout(resolve, most);
      }),
    MOST_MS,
  );
}
