import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFile } from '../../src/offline/file-cache.ts';
import { pathOf, placeOf, wantedOf } from '../../src/offline/file-list.ts';

const SCOPE = 'https://example.org/two-seats/';

/** A host that gives out what stands here; `to` = sends on. */
function host(files: Readonly<Record<string, { readonly to?: string }>>): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const file = files[url];
    const response = new Response(url, { status: file ? 200 : 404 });
    return Object.defineProperties(response, {
      url: { value: file?.to ?? url },
      redirected: { value: file?.to !== undefined },
    });
  });
}

afterEach(() => void vi.unstubAllGlobals());

describe('a file of the copy', () => {
  it('is fetched where it lies; the first page under the bare address too, if a host sends there', async () => {
    host({ [`${SCOPE}index.html`]: { to: SCOPE }, [SCOPE]: {}, [`${SCOPE}offline.json`]: {} });
    expect(await (await fetchFile('offline.json', '', SCOPE)).text()).toBe(`${SCOPE}offline.json`);
    const page = await fetchFile('index.html', '', SCOPE);
    expect([await page.text(), page.redirected]).toEqual([SCOPE, false]);
  });

  it('is none if it is not there, or is sent on to elsewhere', async () => {
    host({ [`${SCOPE}index.html`]: { to: 'https://example.org/sign-in' } });
    await expect(fetchFile('index.html', '', SCOPE)).rejects.toThrow('index.html');
    await expect(fetchFile('offline.json', '', SCOPE)).rejects.toThrow('404');
  });
});

describe('the list of files', () => {
  it('knows the path of an address, whatever is asked behind it, and none elsewhere', () => {
    expect(pathOf(`${SCOPE}?again#r=x`, SCOPE)).toBe('index.html');
    expect(pathOf(`${SCOPE}packs/de/a%20b.json`, SCOPE)).toBe('packs/de/a b.json');
    expect(pathOf(`${SCOPE}50%.png`, SCOPE)).toBe('50%.png');
    expect(pathOf('https://example.org/other/index.html', SCOPE)).toBeNull();
    expect(pathOf('https://example.com/two-seats/index.html', SCOPE)).toBeNull();
  });

  it('keeps what has no mark for everyone, and the rest for whom it concerns', () => {
    const list = { 'index.html': ['sha256-a'], 'packs/de/x.json': ['sha256-b', 'de'], 'a-2x.png': ['sha256-c', '2x'] } as const;
    expect(wantedOf(list, [])).toEqual(['index.html']);
    expect(wantedOf(list, ['de', '1x'])).toEqual(['index.html', 'packs/de/x.json']);
  });

  it('gives a file another place as soon as its content is another', () => {
    expect(placeOf('index.html', ['sha256-a+/='], SCOPE)).toBe(`${SCOPE}index.html?is=sha256-a%2B%2F%3D`);
  });
});
