import { type Cell, CSV_MARK, csvText, type RoleIndex } from '../../domain';
import { furtherColumns } from '../parts/attributes';
import { namesIn } from '../parts/named';
import type { Subject } from '../types';
import { furtherCells, listCells } from './listCells';

type Column = readonly [name: string, cells: readonly Cell[]];

/**
 * The roles that have a record as a table that opens again. Our own columns are all there, empty or not: none of an opened
 * file is then taken for one of them.
 */
export function rolesCsv(subject: Subject): string {
  const filed = byFamily(subject).filter((index) => subject.taxonomy.roles[index]?.filed);
  const columns = [...ownColumns(subject, filed), ...attributeColumns(subject, filed)];
  return (
    CSV_MARK +
    csvText([
      columns.map(([name]) => name),
      ...filed.map((_, row) => columns.map(([, cells]) => cells[row])),
    ])
  );
}

/** Families first seen in their order keep it, and with it their colours. */
function byFamily({ taxonomy, roles }: Subject): RoleIndex[] {
  const ranks = new Map<string, number>(taxonomy.families.map(({ id }, rank) => [id, rank]));
  const rankOf = (index: RoleIndex) =>
    ranks.get(taxonomy.roles[index]?.family ?? '') ?? taxonomy.families.length;
  return [...roles].sort((one, other) => rankOf(one) - rankOf(other));
}

function ownColumns({ taxonomy, dossiers }: Subject, filed: readonly RoleIndex[]): Column[] {
  const roles = filed.flatMap((index) => taxonomy.roles[index] ?? []);
  const { family, habitats } = namesIn(taxonomy);
  const aliases = filed.map((index) => dossiers[index]?.record?.aliases ?? []);
  return [
    ['id', roles.map(({ id }) => id)],
    ['title', roles.map(({ title }) => title)],
    ['family', roles.map(family)],
    ['summary', roles.map(({ summary }) => summary)],
    ['aliases', listCells(aliases)],
    ['habitats', listCells(roles.map(habitats))],
    ['risk', roles.map(({ risk }) => risk)],
    ['salary', roles.map(({ salary }) => salary?.amount)],
    ['currency', roles.map(({ salary }) => salary?.currency)],
  ];
}

function attributeColumns(subject: Subject, filed: readonly RoleIndex[]): Column[] {
  return furtherColumns(subject).map(({ label, areFigures, valueFor }): Column => {
    const values = filed.map(valueFor);
    if (areFigures) return [label, values.map((value) => value as number | undefined)];
    const words = values.map((value) =>
      typeof value === 'number' ? [String(value)] : (value ?? []),
    );
    return [label, furtherCells(words)];
  });
}
