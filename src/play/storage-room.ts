import type { StorageRoom } from './game.ts';

/** A device may have no storage manager at all, whatever the types say: an old browser, a page that came without encryption, Node. */
function manager(): StorageManager | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator.storage as StorageManager | undefined);
}

/** How much of its room is used, or null where the browser does not say. */
export async function storageRoom(): Promise<StorageRoom | null> {
  try {
    const storage = manager();
    const { usage, quota } = (await storage?.estimate()) ?? {};
    if (usage === undefined || quota === undefined) return null;
    return { used: usage, most: quota, stays: (await storage?.persisted()) ?? false };
  } catch {
    return null;
  }
}

let isAsked = false;

/** Asks the browser to keep what is here until the player deletes it; once, as soon as there is something worth keeping. */
export async function askToStay(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  try {
    const storage = manager();
    if ((await storage?.persisted()) === false) await storage?.persist();
  } catch {
    // It was only a wish.
  }
}
