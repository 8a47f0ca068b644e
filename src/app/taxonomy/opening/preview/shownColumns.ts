import type { TablePlan, TablePreview, Use } from '../../../../compile';

/** As many columns are shown at first, and found by a search. */
const MOST = 30;
/** What any column may be; the others were recognised, or chosen. */
const PLAIN: ReadonlySet<Use> = new Set(['attribute', 'figure', 'list', 'text', 'ignored']);

/** Which columns of a table are shown: all of a narrow one; of a wide one those with a use and the first, or those that a search finds. */
export function shownColumns(
  { columns }: TablePreview,
  plan: TablePlan,
  search: string,
): readonly number[] {
  const all = [...columns.keys()];
  const words = search.trim().toLowerCase();
  if (words)
    return all.filter((at) => columns[at]?.name.toLowerCase().includes(words)).slice(0, MOST);
  const hasUse = (at: number) => !PLAIN.has(plan.columns[at]?.use ?? 'ignored');
  return all.filter((at) => at < MOST || hasUse(at)).slice(0, 2 * MOST);
}

/** The columns that are not shown and have no use of their own. */
export function restOfColumns(plan: TablePlan, shown: readonly number[]): ReadonlySet<number> {
  const isShown = new Set(shown);
  return new Set(
    [...plan.columns.keys()].filter(
      (at) => !isShown.has(at) && PLAIN.has(plan.columns[at]?.use ?? 'ignored'),
    ),
  );
}
