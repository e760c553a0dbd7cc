import { OfficeHost } from './office-host.ts';
import { type Office, type OfficeDeps, OfficeUnavailable } from './office-types.ts';

/**
 * Draws the office into `parent`, whose size it follows. The canvas is decoration: hidden from screen readers, and nothing can
 * be done only there. Throws `OfficeUnavailable` where nothing can be drawn at all.
 */
export function mountOffice(parent: HTMLElement, deps: OfficeDeps): Office {
  if (!canDraw()) throw new OfficeUnavailable('no-renderer');
  try {
    return new OfficeHost(parent, deps);
  } catch (cause) {
    throw new OfficeUnavailable('no-renderer', { cause });
  }
}

/** The plain canvas is enough: Phaser takes it where there is no WebGL, and pictures are painted on it anyway. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}
