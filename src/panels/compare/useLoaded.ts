import { useCallback, useEffect, useState } from 'react';

/** What has come of several things that are loaded one by one. */
export interface Loaded<T> {
  /** Null for one that could not be loaded; nothing while it is being loaded. */
  readonly found: ReadonlyMap<string, T | null>;
  /** Asks again for what failed. */
  readonly retry: () => void;
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** Loads some things by their keys, none of which has a line break; each is there as soon as it has come. */
export function useLoaded<T>(
  keys: readonly string[],
  load: (key: string) => Promise<T>,
): Loaded<T> {
  const [state, setState] = useState<{ load: unknown; found: Loaded<T>['found'] }>({
    load,
    found: NONE,
  });
  const [attempt, setAttempt] = useState(0);
  const list = keys.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    let asked = true;
    const note = (key: string, value: T | null) => {
      if (!asked) return;
      setState((before) => ({
        load,
        found: new Map(before.load === load ? before.found : NONE).set(key, value),
      }));
    };
    for (const key of list.split('\n')) {
      load(key).then(
        (value) => note(key, value),
        () => note(key, null),
      );
    }
    return () => {
      asked = false;
    };
  }, [list, load, attempt]);
  return {
    found: state.load === load ? state.found : NONE,
    retry: useCallback(() => setAttempt((before) => before + 1), []),
  };
}
