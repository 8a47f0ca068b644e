import { useState } from 'react';

/** A setting that this browser remembers. Where storage is shut off, it lasts until the page is left. */
export function useStored<T>(key: string, initial: T, isValid: (value: unknown) => value is T) {
  const [value, setValue] = useState<T>(() => readStored(key, isValid) ?? initial);
  const store = (next: T) => {
    setValue(next);
    writeStored(key, next);
  };
  return [value, store] as const;
}

/** What this browser remembers under a key; undefined where there is nothing that is valid. */
export function readStored<T>(key: string, isValid: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isValid(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Has this browser remember a setting, if it can. */
export function writeStored(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Private windows may refuse; the setting then holds for this visit.
  }
}
