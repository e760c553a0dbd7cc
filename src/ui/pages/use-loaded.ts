import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly again: () => void }
  | { readonly state: 'here'; readonly value: T };

/** A part of the program or of the data that comes later; `key` says when it is another one. */
export function useLoaded<T>(load: () => Promise<T>, key: string): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'waiting' });
  useEffect(() => {
    let isWanted = true;
    setLoaded({ state: 'waiting' });
    load().then(
      (value) => isWanted && setLoaded({ state: 'here', value }),
      (error: unknown) => {
        console.error(error);
        if (isWanted) setLoaded({ state: 'failed', again: () => setAttempt((count) => count + 1) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [key, attempt]);
  return loaded;
}
