import type { AttributeValue } from '../../domain';
import { type Aspect, type Reach, reachOf } from './aspect';
import { type Described, entriesReader, isText } from './described';

/** A column in which roles can be alike. */
export interface ColumnAspect extends Aspect {
  readonly reach: Reach;
}

/** A choice of more is none. Those by which most roles are alike are kept. */
const MOST_COLUMNS = 50;

const NOTHING: ReadonlyMap<string, number> = new Map();

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
      const values = described.records.map((_, role) => countOnce(given[role]));
      const aspect = { name, values, nameOf: (value: string) => value };
      return { ...aspect, reach: reachOf(aspect) };
    })
    .filter(({ reach }) => reach.roles > 0)
    .sort((one, other) => other.reach.roles - one.reach.roles)
    .slice(0, MOST_COLUMNS)
    .sort((one, other) => byText(one.name, other.name));
}

const byText = (one: string, other: string) => (one < other ? -1 : 1);

const isList = (value: AttributeValue): value is readonly string[] => typeof value !== 'number';

const countOnce = (value: AttributeValue = []) =>
  isList(value) ? new Map(value.map((one) => [one, 1])) : NOTHING;
