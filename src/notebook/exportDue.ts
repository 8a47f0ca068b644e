import type { Entry, History } from './types';

const WEEK_MS = 7 * 24 * 3600 * 1000;

/** When an export was made and offered last, in milliseconds since 1970; undefined where it never was. */
export interface Exports {
  readonly exportedAt: number | undefined;
  readonly offeredAt: number | undefined;
}

/** Whether an export is to be offered: a week has gone by since the first change that is in none, and it was not offered since. */
export function isExportDue(
  entries: Iterable<Entry>,
  { exportedAt = 0, offeredAt = 0 }: Exports,
  now: number,
): boolean {
  const changes = Array.from(entries, ({ fields }) => Object.values<History>(fields).flat()).flat();
  const since = Math.min(...changes.map(({ at }) => at).filter((at) => at > exportedAt));
  return now - since >= WEEK_MS && offeredAt < since;
}
