import { useState } from 'react';

/** A setting saved in this browser. Without storage it lasts until the page is left. */
export function useStored<T>(key: string, initial: T, isValid: (value: unknown) => value is T) {
  const [value, setValue] = useState<T>(() => readStored(key, isValid) ?? initial);
  const store = (next: T) => {
    setValue(next);
    writeStored(key, next);
  };
  return [value, store] as const;
}

/** The value saved under a key; undefined where there is none, or it is not valid. */
export function readStored<T>(key: string, isValid: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isValid(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Saves a setting in this browser, if that is possible. */
export function writeStored(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Private windows may refuse; the setting then holds for this visit.
  }
}

/** Whether a saved value is a choice of yes or no. */
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
