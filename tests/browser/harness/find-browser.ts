import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How to start the browser that the tests drive. */
export interface BrowserChoice {
  executablePath: string;
  /** For a page that draws with WebGL, and for one that does not. */
  args: { drawing: string[]; plain: string[] };
  env: Record<string, string>;
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No sandbox: the tests must run as any user, in a container. */
const anywhere = ['--no-sandbox', '--disable-dev-shm-usage'];

/** Drawing without a graphics card takes most of two cores, so only those who look at the drawn office ask for it. */
const drawing = [...anywhere, '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const plain = [...anywhere, '--disable-gpu'];

/** What `TWO_SEATS_BROWSER` names (a path, `packaged` or `none`), else an installed Chromium or Chrome, else the one that comes as a package (Linux on x64 only), else null. */
export function findBrowser(): BrowserChoice | null {
  const asked = process.env.TWO_SEATS_BROWSER;
  if (asked === 'none') return null;
  if (asked === 'packaged') return packagedBrowser();
  const found = asked ?? installed.find((path) => existsSync(path));
  return found ? { executablePath: found, args: { drawing, plain }, env: {} } : packagedBrowser();
}

function packagedBrowser(): BrowserChoice | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const here = import.meta.dirname;
  const manifest = join(here, '../../../node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(manifest)) return null;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `two-seats-chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder, join(here, 'unpack-chromium.mjs'));
  // The package carries its own system libraries and fonts, so nothing need be installed beside it.
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: writeFontList(folder) };
  return { executablePath: join(folder, 'chromium'), args: { drawing, plain }, env };
}

/**
 * Says where the package's fonts were unpacked. Its own list looks for them where a cloud function has them, and a browser that finds
 * no font at all shows no text, not even in the fonts that the page brings along.
 */
function writeFontList(folder: string): string {
  const list = join(folder, 'fonts-here.conf');
  if (existsSync(list)) return list;
  const places = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  // In one step: another run may be about to read it.
  const part = `${list}.${process.pid}`;
  writeFileSync(part, `<?xml version="1.0"?><fontconfig>${places}</fontconfig>\n`);
  renameSync(part, list);
  return list;
}

/** Unpacks beside the place and moves it there in one step: a run that was cut short leaves nothing half done. */
function unpackInto(folder: string, program: string): void {
  const part = `${folder}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  const env = { ...process.env, TMPDIR: part, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  execFileSync(process.execPath, [program], { env, stdio: 'inherit' });
  try {
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
