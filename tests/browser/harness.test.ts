import { expect, it } from 'vitest';
import { axe } from './harness/axe.ts';
import { openGame, withBrowser } from './harness/open-game.ts';

/** The harness itself: what it is there to notice it notices, and what it takes away is gone. */
withBrowser('the harness', () => {
  it('notices console errors, exceptions and files that do not load', async () => {
    const { page, errors, close } = await openGame();
    await page.evaluate(() => {
      console.error('planted');
      setTimeout(() => {
        throw new Error('planted too');
      });
      return fetch('no-such-file.json');
    });
    await expect.poll(() => errors.join('\n')).toMatch(/console: planted/);
    await expect.poll(() => errors.join('\n')).toMatch(/uncaught: planted too/);
    await expect.poll(() => errors.join('\n')).toMatch(/not loaded: .*no-such-file\.json \(404\)/);
    await close();
  });

  it('notices what shuts people out', async () => {
    const { page, close } = await openGame();
    await page.evaluate(() => {
      const picture = document.createElement('img');
      picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
      document.body.append(picture);
    });
    expect((await axe(page)).join('\n')).toMatch(/^image-alt/m);
    await close();
  });

  it('draws with WebGL and stores, unless told not to', async () => {
    const able = await openGame();
    expect(await able.page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)).toBe(true);
    expect(await able.page.evaluate(() => typeof indexedDB.open('probe').addEventListener)).toBe('function');
    await able.close();
    const unable = await openGame({ noWebgl: true, noIndexedDb: true });
    expect(await unable.page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
    expect(await unable.page.evaluate(() => document.createElement('canvas').getContext('2d') !== null)).toBe(true);
    await expect(unable.page.evaluate(() => indexedDB.open('probe'))).rejects.toThrow(/switched off/);
    await unable.close();
  });

  it('shows text, in the fonts that the page brings along', async () => {
    const { page, close } = await openGame();
    const heading = page.getByRole('heading', { level: 1 });
    expect((await heading.boundingBox())?.width).toBeGreaterThan(100);
    await expect
      .poll(() =>
        page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')}: ${status}`)),
      )
      .toContain('Shantell Sans: loaded');
    await close();
  });

  it('shows the page as its reader has set the system', async () => {
    const { page, close } = await openGame({ width: 360, height: 700, dark: true, reducedMotion: true });
    const media = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(max-width: 360px)'];
    expect(await page.evaluate((queries) => queries.map((query) => matchMedia(query).matches), media)).toEqual([
      true,
      true,
      true,
    ]);
    await close();
  });
});

withBrowser('the page', () => {
  it('talks to the place it came from and to nobody else', async () => {
    const { page, close } = await openGame();
    const reached = await page.evaluate(async () => {
      // The same machine under another name is another place.
      const elsewhere = location.href.replace('localhost', '127.0.0.1');
      const there = await fetch(elsewhere, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
      return { here: (await fetch(location.href)).ok, there };
    });
    expect(reached).toEqual({ here: true, there: false });
    await close();
  });
});
