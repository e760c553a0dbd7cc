/**
 * Every file of a version, by its path below the page. `integrity` as in the attribute of that name: a file that arrives otherwise is
 * refused, so that no half-copied version is ever kept. A file with a `mark` is kept for those who need it (a language, a density of
 * the screen); all others are kept for everyone.
 */
export type FileList = Readonly<Record<string, readonly [integrity: string, mark?: string]>>;

/** Address under which a file of a version lies in the cache: the same content keeps its place from version to version. */
export function placeOf(path: string, [integrity]: FileList[string], scope: string): string {
  return new URL(`${path}?is=${encodeURIComponent(integrity)}`, scope).href;
}

/** The path of an address below the page, without query and fragment; null if it lies elsewhere. */
export function pathOf(address: string, scope: string): string | null {
  const { origin, pathname } = new URL(address);
  const home = new URL(scope);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return null;
  return decoded(pathname.slice(home.pathname.length)) || 'index.html';
}

/** A lone `%` stands for itself: no file of a version is called so, and the network may say what it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What has to be kept for somebody with these marks. */
export function wantedOf(list: FileList, marks: readonly string[]): readonly string[] {
  return Object.entries(list).flatMap(([path, [, mark]]) => (mark === undefined || marks.includes(mark) ? [path] : []));
}
