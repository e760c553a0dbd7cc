import type { Office } from './office/office-types.ts';
import type { Game } from './play/game.ts';
import type { SettingsPort } from './ui/pages/app-ports.ts';
import type { MountOffice } from './ui/play/play-props.ts';
import type { Languages } from './wire-language.ts';
import type { PackSay } from './words/pack-words.ts';

export interface OfficeWire {
  readonly game: Game;
  readonly words: PackSay;
  readonly settings: SettingsPort;
  readonly languages: Pick<Languages, 'listen'>;
  /** Told once if the room cannot be drawn or its part of the program does not arrive. */
  readonly onMissing: () => void;
}

/**
 * Can this browser draw at all? Asked before anything of the office is fetched. A plain canvas is all it takes: notes and walls are
 * painted on one, and where there is no WebGL the rest is drawn on one too.
 */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}

/** The way to put the office on the page. The page stands at once; the room comes into its place when it has been fetched. */
export function officeFor(wire: OfficeWire): MountOffice {
  return (element, { pick, drawn }) => {
    let office: Office | null = null;
    let isGone = false;
    Promise.all([import('./office/mount-office.ts'), import('./wire-office-names.ts')])
      .then(([{ mountOffice }, { namesFor, wordsFor }]) => {
        if (isGone) return;
        office = mountOffice(element, {
          words: wordsFor(wire.words),
          nameOf: namesFor(wire.words),
          theme: themeNow(),
          still: isStill(wire.settings),
          select: ({ kind, id }) => pick(kind, id),
          failed: wire.onMissing,
        });
        office.onDrawn(drawn);
        office.setSelected(selectedIn(element));
        office.show(wire.game.snapshot());
      })
      .catch((error: unknown) => {
        console.warn(error);
        if (!isGone) wire.onMissing();
      });
    const stop = follow(wire, element, () => office);
    const offLanguage = followLanguage(wire, () => office);
    return () => {
      isGone = true;
      stop();
      offLanguage();
      office?.dispose();
      drawn([]);
    };
  };
}

/** What is written in the room is painted again in another language. */
function followLanguage({ languages, words }: OfficeWire, office: () => Office | null): () => void {
  return languages.listen(() => {
    void import('./wire-office-names.ts').then(({ namesFor, wordsFor }) => office()?.setWords(wordsFor(words), namesFor(words)));
  });
}

/** Keeps the room in step with game, settings, theme and what is selected on the page. */
function follow({ game, settings }: OfficeWire, element: HTMLElement, office: () => Office | null): () => void {
  const offGame = game.subscribe((snapshot) => {
    office()?.show(snapshot);
    office()?.play(snapshot.fresh);
  });
  const dress = () => {
    office()?.setMode(isStill(settings) ? 'still' : 'live');
    office()?.setTheme(themeNow());
  };
  const offSettings = settings.subscribe(() => queueMicrotask(dress));
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', dress);
  const selected = new MutationObserver(() => office()?.setSelected(selectedIn(element)));
  selected.observe(element, { attributeFilter: ['data-selected'] });
  return () => {
    offGame();
    offSettings();
    dark.removeEventListener('change', dress);
    selected.disconnect();
  };
}

/** Who is selected on the page; `null` = nobody. */
const selectedIn = (element: HTMLElement): string | null => element.dataset.selected || null;

function isStill(settings: SettingsPort): boolean {
  const { office, motion } = settings.get();
  return office === 'still' || motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function themeNow(): 'light' | 'dark' {
  const asked = document.documentElement.dataset.theme;
  if (asked === 'light' || asked === 'dark') return asked;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
