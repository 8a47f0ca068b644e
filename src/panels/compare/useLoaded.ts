import { useCallback, useMemo } from 'react';
import { type LoadContext, useAsync } from '../../ui';

/** What was loaded, by its key. Null for what could not be loaded; nothing while it is being loaded. */
type Found<T> = ReadonlyMap<string, T | null>;

/** Several things that are loaded one by one. */
export interface Loaded<T> {
  readonly found: Found<T>;
  /** Loads once more. */
  readonly retry: () => void;
}

/** Loads some things by their keys, none of which has a line break; each is there as soon as it is loaded. */
export function useLoaded<T>(
  keys: readonly string[],
  load: (key: string) => Promise<T>,
): Loaded<T> {
  const loadList = useCallback(
    (list: string, { report }: LoadContext<Found<T>>) => loadEach(list.split('\n'), load, report),
    [load],
  );
  const result = useAsync(loadList, keys.join('\n'));
  const { value, retry } = result;
  const progress = result.status === 'loading' ? result.progress : undefined;
  const found = useMemo(() => new Map([...(value ?? []), ...(progress ?? [])]), [value, progress]);
  return { found, retry };
}

async function loadEach<T>(
  keys: readonly string[],
  load: (key: string) => Promise<T>,
  report: (found: Found<T>) => void,
): Promise<Found<T>> {
  let found: Found<T> = new Map();
  const add = (key: string, value: T | null) => {
    found = new Map(found).set(key, value);
    report(found);
  };
  const loads = keys.map((key) =>
    load(key).then(
      (value) => add(key, value),
      () => add(key, null),
    ),
  );
  await Promise.all(loads);
  return found;
}
