import type { Settings } from '../../play/game.ts';

/** Lays theme, contrast, text size and motion on the page. Absent attributes follow the system. */
export function applySettings(root: HTMLElement, settings: Settings): void {
  set(root, 'theme', settings.theme === 'system' ? null : settings.theme);
  set(root, 'contrast', settings.contrast === 'more' ? 'more' : null);
  set(root, 'motion', settings.motion === 'reduced' ? 'reduced' : null);
  root.style.setProperty('--text-size', `${settings.textSize / 100}`);
}

function set(root: HTMLElement, name: 'theme' | 'contrast' | 'motion', value: string | null): void {
  if (value === null) delete root.dataset[name];
  else root.dataset[name] = value;
}
