import type { ComputedRule } from '../../domain';
import { type Aspect, type Reach, reachOf } from './aspect';
import type { ColumnAspect } from './columnAspects';

/** How many matches a role keeps, unless the reader wants others. */
const STRONGEST = 6;

/** An aspect that fewer of the roles have leaves too many without a match. */
const MOST_ROLES = 0.5;
/** A list tells roles from each other by several values. */
const LISTED = 2;
/** Roles that have fewer words are compared by a column, too. */
const FEW_WORDS = 5;

/**
 * The rule that fits best where nobody has chosen one: the columns that hold lists which most roles share something of; else
 * the words, with the finest column of groups where the words are few; undefined where roles share nothing.
 */
export function chooseRule(
  columns: readonly ColumnAspect[],
  words: Aspect,
): ComputedRule | undefined {
  const usual = columns.filter(({ reach }) => reach.roles >= MOST_ROLES);
  const lists = usual.filter(({ reach }) => reach.values >= LISTED);
  const [groups] = [...usual].sort((one, other) => one.reach.spread - other.reach.spread);
  const spoken = reachOf(words);
  const by = lists.length ? lists.map(asColumn) : wordsAnd(groups, spoken);
  return by.length ? { by, strongest: STRONGEST } : undefined;
}

const asColumn = ({ name }: ColumnAspect) => ({ column: name });

function wordsAnd(groups: ColumnAspect | undefined, spoken: Reach): ComputedRule['by'] {
  const isSpoken = spoken.roles >= MOST_ROLES;
  const isTerse = !isSpoken || spoken.values < FEW_WORDS;
  const column = groups && isTerse ? [asColumn(groups)] : [];
  return spoken.roles > 0 && (isSpoken || !groups) ? ['words', ...column] : column;
}
