import { useSyncExternalStore } from 'react';
import { useMediaQuery } from '../hooks/useMediaQuery';
import { isBoolean, readStored, writeStored } from '../hooks/useStored';

const STORED = 'rolegraph.letters';
const listeners = new Set<() => void>();
let chosen: boolean | undefined;

const subscribe = (onChange: () => void) => {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
};
const now = () => chosen ?? readStored(STORED, isBoolean);

/** Whether families are told by letters as well as by colour: where the reader says so, or the system asks for more contrast. */
export function useFamilyLetters(): boolean {
  const isStrong = useMediaQuery('(prefers-contrast: more), (forced-colors: active)');
  return useSyncExternalStore(subscribe, now) ?? isStrong;
}

/** Takes the reader's choice, for this visit and the next ones. */
export function chooseFamilyLetters(areOn: boolean): void {
  chosen = areOn;
  writeStored(STORED, areOn);
  for (const tell of listeners) tell();
}
