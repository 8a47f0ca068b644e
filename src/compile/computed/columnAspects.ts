import type { AttributeValue } from '../../domain';
import { type Aspect, type Reach, reachOf } from './aspect';
import { type Described, entriesReader, isText } from './described';
import { collectHoldings, type Holdings } from './holdings';

/** A column in which roles can be alike. */
export interface ColumnAspect extends Aspect {
  readonly reach: Reach;
}

/** A choice of more is none. Those by which most roles are alike are kept. */
const MOST_COLUMNS = 50;

/** The columns in which some roles are alike, by their names. Texts are left out, and figures: that two are equal may be chance. */
export function columnAspects(described: Described): ColumnAspect[] {
  const entriesOf = entriesReader(described);
  const columns = new Map<string, AttributeValue[]>();
  described.records.forEach((record, role) => {
    for (const { label, value } of entriesOf(record)) {
      const column = columns.get(label) ?? [];
      columns.set(label, column);
      column[role] = value;
    }
  });
  return [...columns]
    .filter(([, given]) => !given.some((value) => !isList(value) || value.some(isText)))
    .sort(([one], [other]) => byText(one, other))
    .map(([name, given]) => {
      const holdings = holdingsOf(described.records.map((_, role) => given[role]));
      const nameOf = (value: string) => value;
      return { ...holdings, name, nameOf, reach: reachOf(holdings) };
    })
    .filter(({ reach }) => reach.roles > 0)
    .sort((one, other) => other.reach.roles - one.reach.roles)
    .slice(0, MOST_COLUMNS)
    .sort((one, other) => byText(one.name, other.name));
}

const byText = (one: string, other: string) => (one < other ? -1 : 1);

const isList = (value: AttributeValue): value is readonly string[] => typeof value !== 'number';

/** What is in the cells of a column, each entry once a role. */
function holdingsOf(cells: readonly (AttributeValue | undefined)[]): Holdings {
  const holdings = collectHoldings();
  for (const value of cells) {
    for (const one of new Set(value !== undefined && isList(value) ? value : []))
      holdings.add(holdings.numberOf(one), 1);
    holdings.endRole();
  }
  return holdings.collected();
}
