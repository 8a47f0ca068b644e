import type { Change, History } from './types';

/** How many values of a field are kept. */
const KEPT = 20;

/** What one page writes within a minute is one change: a history of key strokes is of use to nobody. */
const TOGETHER_MS = 60_000;

const keyOf = ({ at, by }: Change) => `${by} ${Math.floor(at / TOGETHER_MS)}`;

/** The histories of one field, as one; the same in whatever order they are joined. */
export function joinHistories<T>(...histories: readonly History<T>[]): History<T> {
  const latest = new Map<string, Change<T>>();
  for (const change of histories.flat()) {
    const known = latest.get(keyOf(change));
    if (!known || byTime(known, change) > 0) latest.set(keyOf(change), change);
  }
  return [...latest.values()].sort(byTime).slice(0, KEPT);
}

/** The later first. Changes of the same moment are told apart by what they say, so that all pages agree. */
function byTime(a: Change, b: Change): number {
  return b.at - a.at || compare(b.by, a.by) || compare(textOf(b.value), textOf(a.value));
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
const textOf = (value: unknown) => JSON.stringify(value) ?? '';
