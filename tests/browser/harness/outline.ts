import type { Locator } from 'playwright-core';

/** Roles by which somebody who does not see the page finds their way. */
const LANDMARKS =
  /^(banner|navigation|region|complementary|dialog|heading|button|link|radio|combobox|listbox|option|list|group|tablist|tab)\b/;

/** What a screen reader offers of a part of the page: roles, names and states a line each, every number as #. */
export async function outline(part: Locator): Promise<readonly string[]> {
  const lines = (await part.ariaSnapshot()).split('\n').map((line) =>
    line
      .trim()
      .replace(/^- /, '')
      .replace(/^'(.*)'(:?)$/, '$1'),
  );
  return lines.filter((line) => LANDMARKS.test(line)).map((line) => line.replace(/\d+/g, '#').replace(/:( #x)?$/, ''));
}
