import { figureText } from '../../derive';
import { type Column, lazy } from '../../domain';

/** The rank of each figure, 1 for the highest; equals share theirs. 0 where there is nothing to rank. */
export function ranksOf(values: Column): Column {
  const first = new Map<number, number>();
  const descending = Float64Array.from(values).sort().reverse();
  descending.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return Array.from(values, (value) => (value > 0 ? (first.get(value) ?? 0) : 0));
}

const plurals = lazy(() => new Intl.PluralRules('en', { type: 'ordinal' }));
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A rank as it is read: "3rd". */
export function ordinal(rank: number): string {
  return `${figureText(rank)}${SUFFIXES[plurals().select(rank)] ?? 'th'}`;
}
