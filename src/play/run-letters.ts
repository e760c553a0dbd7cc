/** Letters that an address may carry behind its `#`, and that part is never sent to a server. */
export function lettersOf(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Far more than any run needs. */
const MOST_LETTERS = 20_000;

/** Null if these are no such letters. */
export function bytesOf(letters: string): Uint8Array | null {
  if (letters.length > MOST_LETTERS || !/^[\w-]*$/.test(letters)) return null;
  try {
    const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
