import { readStored } from './hooks/useStored';

/** The single keys to which the reader has given another one, by the usual one; '' where it is off. */
export type OwnKeys = Readonly<Record<string, string>>;

/** Where the browser keeps them. */
export const STORED_KEYS = 'rolegraph.keys';
/** Before they could be changed one by one, these two could be turned off. */
const STORED_BEFORE = 'rolegraph.single-keys';
const OFF_BEFORE: OwnKeys = { '/': '', '?': '' };

/** The reader's own keys. */
export const readOwnKeys = (): OwnKeys =>
  readStored(STORED_KEYS, isOwnKeys) ??
  (readStored(STORED_BEFORE, (value) => value === false) === undefined ? {} : OFF_BEFORE);

const isOwnKeys = (value: unknown): value is OwnKeys =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((key) => typeof key === 'string' && [...key].length <= 1);

/** The key that does something now; '' where it is off. */
export const keyNow = (usual: string, own: OwnKeys): string => own[usual] ?? usual;

/** The key that a pressed one stands for: itself, another one by the reader's choice, or '' for none. */
export function standsFor(pressed: string, own: OwnKeys): string {
  const key = pressed.length === 1 ? pressed.toLowerCase() : pressed;
  const changed = Object.keys(own).find((usual) => own[usual] === key);
  return changed ?? (Object.hasOwn(own, key) ? '' : key);
}

/** The key that a pressed one stands for today. */
export const usualKey = (pressed: string) => standsFor(pressed, readOwnKeys());
