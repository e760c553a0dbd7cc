import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/**
 * What axe finds wrong on the page as it stands (WCAG 2.2 A and AA, and its best practice), a line each. An accessible page
 * gives an empty list.
 */
export async function axe(page: Page): Promise<string[]> {
  // Evaluated by the driver, not put in as a script element: the page's own policy forbids those, and rightly.
  await page.evaluate(axeCore.source);
  const violations = await page.evaluate(async (values): Promise<Violation[]> => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axeCore };
    const results = await runner.run(document, { runOnly: { type: 'tag', values } });
    const { scrollX, scrollY } = globalThis;
    // A bar that stays at the edge always covers something: a target counts as too small where it is so in the open too.
    const isSmallInTheOpen = async (selector: unknown): Promise<boolean> => {
      const element = document.querySelector(String(selector));
      if (!element) return true;
      element.scrollIntoView({ block: 'center' });
      const again = await runner.run(element, { runOnly: { type: 'rule', values: ['target-size'] } });
      return again.violations.length > 0;
    };
    const found = results.violations as unknown as Violation[];
    for (const violation of found) {
      if (violation.id !== 'target-size') continue;
      const nodes: Violation['nodes'] = [];
      for (const node of violation.nodes) if (await isSmallInTheOpen(node.target[0])) nodes.push(node);
      violation.nodes = nodes;
    }
    globalThis.scrollTo(scrollX, scrollY);
    return found;
  }, tags);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}. ${node.failureSummary ?? ''}`.trim()),
  );
}
