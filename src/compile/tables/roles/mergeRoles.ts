import { type AttributeValue, type RoleId, type RoleRecord, UNCLASSIFIED } from '../../../domain';

/** What a column that is no field of a record says of a role. */
export interface FurtherValue {
  readonly label: string;
  readonly value: AttributeValue;
}

/** A role as one or several rows have it. */
export interface RoleOfRows {
  readonly record: RoleRecord;
  readonly attributes: readonly FurtherValue[];
}

/** One role of two rows: what the first one says stays, gaps are filled, lists are joined. */
export function mergeRoles(first: RoleOfRows, second: RoleOfRows): RoleOfRows {
  return {
    record: mergeRecords(first.record, second.record),
    attributes: mergeValues(first.attributes, second.attributes),
  };
}

function mergeRecords(first: RoleRecord, second: RoleRecord): RoleRecord {
  const aliases = joined(first.aliases, second.aliases);
  const habitats = joined(first.habitats, second.habitats);
  return {
    ...second,
    ...first,
    title: isUntitled(first) ? second.title : first.title,
    family: first.family === UNCLASSIFIED ? second.family : first.family,
    ...(aliases.length && { aliases }),
    ...(habitats.length && { habitats }),
  };
}

const isUntitled = ({ id, title }: { id: RoleId; title: string }) => (id as string) === title;

function joined<T>(first: readonly T[] = [], second: readonly T[] = []): T[] {
  return [...new Set([...first, ...second])];
}

/** The values of both, by their labels. */
export function mergeValues(
  first: readonly FurtherValue[],
  second: readonly FurtherValue[],
): FurtherValue[] {
  const values = new Map(first.map(({ label, value }) => [label, value]));
  for (const { label, value } of second) {
    const known = values.get(label);
    values.set(label, known === undefined ? value : mergeValue(known, value));
  }
  return [...values].map(([label, value]) => ({ label, value }));
}

/** Of two figures the first stays; words are joined. */
function mergeValue(first: AttributeValue, second: AttributeValue): AttributeValue {
  if (typeof first === 'number') return first;
  return joined(first, typeof second === 'number' ? [String(second)] : second);
}
