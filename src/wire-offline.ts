import type { DevicePort, DeviceState } from './ui/pages/device-port.ts';
import { whenIdle } from './ui/when-idle.ts';

/** How long a page that stays open goes on without asking for a newer version. */
const ASK_AGAIN_MS = 60 * 60 * 1000;
const WORKER = './service-worker.js';

/** The event in which a browser offers to install; most have none. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

interface Desk extends DevicePort {
  set(part: Partial<DeviceState>): void;
}

/** Nothing of this exists in dev, in a page opened from a file, and in browsers that keep workers out. */
function canKeep(): boolean {
  return import.meta.env.PROD && 'serviceWorker' in navigator && location.protocol.startsWith('http');
}

/** The copy of the game for times without a network. It is made once the page has come to rest; a failure is silent and harmless. */
export function openDevice(): DevicePort {
  let registration: ServiceWorkerRegistration | null = null;
  const tell = () => {
    const ask = { ask: 'keep', marks: [devicePixelRatio > 1 ? '2x' : '1x', document.documentElement.lang] };
    for (const worker of [registration?.active, registration?.waiting]) worker?.postMessage(ask);
  };
  const desk = deskOf(() => {
    if (registration?.waiting) letIn(registration.waiting, () => desk.set({ update: 'others' }));
  });
  if (canKeep()) {
    const register = async () => {
      try {
        registration = await navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' });
        followUpdates(registration, () => desk.set({ update: 'ready' }));
        const { active } = await navigator.serviceWorker.ready;
        active?.postMessage({ ask: 'take', entry: ownEntry() });
        tell();
        // The page says in which language it speaks; what was kept for another one stays.
        new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['lang'] });
      } catch (error) {
        console.info('No copy for times without a network:', error);
      }
    };
    afterLoad(() => void register());
  }
  return desk;
}

function deskOf(update: () => void): Desk {
  let state: DeviceState = { update: 'none', canInstall: false };
  let offer: InstallOffer | null = null;
  const listeners = new Set<(state: DeviceState) => void>();
  const set = (part: Partial<DeviceState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener(state);
  };
  addEventListener('beforeinstallprompt', (event) => {
    // The browser's own bar would lie over the title; the button stands where it is spoken of.
    event.preventDefault();
    offer = event as InstallOffer;
    set({ canInstall: true });
  });
  addEventListener('appinstalled', () => set({ canInstall: false }));
  return {
    get: () => state,
    set,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update,
    install: () => {
      // An offer can be taken up once.
      set({ canInstall: false });
      void offer?.prompt();
    },
  };
}

function afterLoad(task: () => void): void {
  const later = () => void whenIdle(task);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

/** Path of the page's first script: it is named by its content, so it tells of which version the page is. */
function ownEntry(): string {
  const src = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
  return src.replace(new URL('.', document.baseURI).href, '');
}

/** Tells when a version waits beside the one that is in use, and asks for one now and then. */
function followUpdates(registration: ServiceWorkerRegistration, waits: () => void): void {
  const look = () => registration.active && registration.waiting && waits();
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

/** Lets a waiting version in, and opens the page anew as soon as it is; not while another window is open. */
function letIn(waiting: ServiceWorker, others: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    others();
  };
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  waiting.postMessage({ ask: 'take-over' }, [port2]);
}
