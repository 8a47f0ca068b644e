import { type FamilyId, type RoleId, UNCLASSIFIED } from '../../../domain';
import { vocabularyOfNames } from '../vocabularyOfNames';
import type { TableRoles } from './rolesOfTables';

type Divided = Pick<TableRoles, 'records' | 'families'>;

/** Roles in families by what they stand under in a hierarchy, where no column names families and all tops have a row. */
export function withTopsAsFamilies(
  { records, families }: Divided,
  tops: ReadonlyMap<RoleId, RoleId>,
): Divided | undefined {
  if (families.length || records.some(({ family }) => family !== UNCLASSIFIED)) return undefined;
  const titles = new Map(records.map(({ id, title }) => [id, title]));
  if ([...tops.values()].some((top) => !titles.has(top))) return undefined;
  const vocabulary = vocabularyOfNames<FamilyId>(UNCLASSIFIED);
  const divided = records.map((record) => {
    const top = tops.get(record.id);
    return top ? { ...record, family: vocabulary.idOf(titles.get(top) ?? '') } : record;
  });
  return { records: divided, families: vocabulary.entries() };
}
