import { startTransition, useEffect, useState } from 'react';
import {
  type AsyncState,
  createAsyncStore,
  type Load,
  type Snapshot,
  stateFor,
} from './asyncStore';

/** The state of a load, and what can be done about it. */
export type Async<T, P = never> = AsyncState<T, P> & {
  /** Loads once more. */
  readonly retry: () => void;
  readonly stop: () => void;
};

/**
 * The value that `load` gives for a key, while the component that calls it is mounted. Of several answers only the one to
 * the current key counts. While the next one is loaded, `value` is the previous one, unless `load` has changed, too.
 *
 * React's own `use` with Suspense is not taken: it keeps back for 300 ms what arrives soon after its fallback was shown.
 */
export function useAsync<K, T, P = never>(
  load: Load<K, T, P>,
  key: K,
  isEnabled = true,
): Async<T, P> {
  const [snapshot, setSnapshot] = useState<Snapshot<K, T, P>>();
  const [store] = useState(() =>
    createAsyncStore<K, T, P>((next) => startTransition(() => setSnapshot(next))),
  );
  useEffect(() => {
    if (!isEnabled) return;
    store.ask(load, key);
    return store.drop;
  }, [store, load, key, isEnabled]);
  return { ...stateFor(snapshot, load, key), retry: store.retry, stop: store.stop };
}
