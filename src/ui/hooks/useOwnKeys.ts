import { useMemo, useSyncExternalStore } from 'react';
import { type OwnKeys, readOwnKeys, STORED_KEYS } from '../singleKeys';
import { writeStored } from './useStored';

const listeners = new Set<() => void>();
const subscribe = (onChange: () => void) => {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
};
// As a text, so that what has not changed is the same.
const now = () => JSON.stringify(readOwnKeys());

/** The reader's own keys, to be shown or changed; what else shows them follows. */
export function useOwnKeys(): readonly [own: OwnKeys, keep: (own: OwnKeys) => void] {
  const text = useSyncExternalStore(subscribe, now);
  return [useMemo(() => JSON.parse(text), [text]), keep];
}

function keep(own: OwnKeys): void {
  writeStored(STORED_KEYS, own);
  for (const tell of listeners) tell();
}
