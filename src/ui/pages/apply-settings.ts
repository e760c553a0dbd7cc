import type { Settings } from '../../play/game.ts';

/** The device's own wish for contrast; themes chosen by hand would hide it from style sheets. */
const MORE = '(prefers-contrast: more)';

/** Lays theme, contrast, text size and motion on the page. Absent attributes follow the system. */
export function applySettings(root: HTMLElement, settings: Settings): void {
  set(root, 'theme', settings.theme === 'system' ? null : settings.theme);
  set(root, 'contrast', settings.contrast === 'more' || matchMedia(MORE).matches ? 'more' : null);
  set(root, 'motion', settings.motion === 'reduced' ? 'reduced' : null);
  root.style.setProperty('--text-size', `${settings.textSize / 100}`);
}

/** Calls back when the device's wish for contrast changes; gives back how to stop. */
export function onDeviceContrast(changed: () => void): () => void {
  const wish = matchMedia(MORE);
  wish.addEventListener('change', changed);
  return () => wish.removeEventListener('change', changed);
}

function set(root: HTMLElement, name: 'theme' | 'contrast' | 'motion', value: string | null): void {
  if (value === null) delete root.dataset[name];
  else root.dataset[name] = value;
}
