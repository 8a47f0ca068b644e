import type { Sorted } from './sorted';
import { namesIn } from './texts';

/** A table of this share of the rows of another one may be a list of something else, such as of documents. */
const ASIDE = 0.05;

/** A small table that no relation names, beside another one that relations do name, holds no roles. */
export function unlessAside(
  one: Sorted,
  others: readonly Sorted[],
  ends: ReadonlySet<string>,
): Sorted {
  if (one.draft.table.holds === 'roles') return one;
  const isNamed = ({ draft }: Sorted) => namesIn(draft).some((name) => ends.has(name));
  const rowsOf = ({ draft }: Sorted) => draft.table.rows.length;
  const isAside =
    others.some((other) => rowsOf(one) <= ASIDE * rowsOf(other) && isNamed(other)) && !isNamed(one);
  return isAside ? { ...one, why: 'no relation names its rows', holds: { as: 'nothing' } } : one;
}
