import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { FileList } from '../src/offline/file-list.ts';

/** The worker and the list of its files; both lie beside the page, because a worker looks after what lies below it. */
const WORKER = 'service-worker.js';
const LIST = 'offline.json';
const HOLE = '%LIST_INTEGRITY%';

/** Files that no page asks for. */
const UNASKED = [/^\.vite\//, /^\.built$/, /\.map$/, new RegExp(`^(${WORKER}|${LIST})$`)];

/** Icons as the device asks for them: whole, and with room around for those who cut them. */
const ICONS = [
  { name: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { name: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { name: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { name: 'icon-cut-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
  { name: 'icon-cut-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;
const TOUCH_ICON = 'icon-cut-180.png';
/** The paper of the game in the light, as in `index.html`. */
const PAPER = '#fbf7ef';

/**
 * Makes the built page installable and playable without a network: the web app manifest with its icons, and a service worker with the
 * list of all files of this build. In dev there is none of it: what changes by the minute must not be kept.
 */
export function offlinePlugin(): Plugin {
  let root = '';
  return {
    name: 'two-seats-offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: join(root, 'src/offline/service-worker.ts'), fileName: WORKER });
      for (const name of [...ICONS.map((icon) => icon.name), TOUCH_ICON])
        this.emitFile({ type: 'asset', fileName: `app/${name}`, source: readFileSync(join(root, 'assets/art/app', name)) });
      this.emitFile({ type: 'asset', fileName: 'app.webmanifest', source: JSON.stringify(webManifest(root)) });
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './app.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./app/${TOUCH_ICON}` }, injectTo: 'head' },
    ],
    // Last of all, over the files as they were written: nothing changes them any more.
    writeBundle: {
      order: 'post',
      handler({ dir = 'dist' }, bundle) {
        const marks = new Map(
          Object.values(bundle).flatMap((part) => {
            const mark = markOfPath(part.fileName) ?? (part.type === 'chunk' ? markOfModules(part.moduleIds) : null);
            return mark === null ? [] : [[part.fileName, mark] as const];
          }),
        );
        const list = JSON.stringify(listOf(dir, marks));
        writeFileSync(join(dir, LIST), list);
        const worker = join(dir, WORKER);
        const code = readFileSync(worker, 'utf8');
        if (!code.includes(HOLE)) throw new Error(`${WORKER} has no place for the list of files.`);
        writeFileSync(worker, code.replace(HOLE, integrityOf(Buffer.from(list))));
      },
    },
  };
}

/** Relative throughout, as the page is: the folder may lie under any address. */
function webManifest(root: string): unknown {
  const { description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { description: string };
  return {
    name: 'Two Seats',
    short_name: 'Two Seats',
    description,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['education', 'games'],
    icons: ICONS.map(({ name, ...icon }) => ({ src: `./app/${name}`, ...icon })),
  };
}

function listOf(dir: string, marks: ReadonlyMap<string, string>): FileList {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
  const kept = paths.filter((path) => !UNASKED.some((pattern) => pattern.test(path)));
  return Object.fromEntries(
    kept.map((path) => {
      const integrity = integrityOf(readFileSync(join(dir, path)));
      const mark = marks.get(path);
      return [path, mark === undefined ? [integrity] : [integrity, mark]];
    }),
  );
}

function integrityOf(bytes: Buffer): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

/** Words of a pack in a language beside English, and drawings for one density of the screen. */
function markOfPath(path: string): string | null {
  return /^packs\/([a-zA-Z-]+)\//.exec(path)?.[1] ?? /-([12]x)-[\w-]+\.(?:png|json)$/.exec(path)?.[1] ?? null;
}

/** A chunk that holds nothing but the page's words in one language beside English. */
function markOfModules(modules: readonly string[]): string | null {
  const languages = new Set(modules.map((id) => /\/src\/words\/([a-z]{2})\//.exec(id)?.[1] ?? ''));
  const [one = ''] = languages;
  return languages.size === 1 && one !== '' && one !== 'en' ? one : null;
}
