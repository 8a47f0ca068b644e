import type { AttributeValue, RoleIndex } from '../../domain';
import type { Subject } from '../types';

/** A column of an opened file, and what roles have in it. */
export interface FurtherColumn {
  readonly label: string;
  readonly areFigures: boolean;
  readonly valueFor: (role: RoleIndex) => AttributeValue | undefined;
}

/** The further columns in which a written role has anything, in the file's order. */
export function furtherColumns({ dossiers, roles }: Subject): FurtherColumn[] {
  const columns = new Map<string, Map<RoleIndex, AttributeValue>>();
  for (const role of roles) {
    for (const { label, value } of dossiers[role]?.attributes ?? []) {
      const column = columns.get(label) ?? new Map<RoleIndex, AttributeValue>();
      columns.set(label, column);
      column.set(role, value);
    }
  }
  const lists = roles.map((role) => (dossiers[role]?.attributes ?? []).map(({ label }) => label));
  return inFileOrder(lists).map((label) => {
    const values = columns.get(label) ?? new Map<RoleIndex, AttributeValue>();
    return {
      label,
      areFigures: [...values.values()].every((value) => typeof value === 'number'),
      valueFor: (role) => values.get(role),
    };
  });
}

/** The labels of lists that each have some of them, in the order in which all lists have theirs. */
function inFileOrder(lists: readonly (readonly string[])[]): string[] {
  const before = new Map<string, Set<string>>();
  for (const list of lists) {
    list.forEach((label, at) => {
      const known = before.get(label) ?? new Set();
      before.set(label, known);
      const previous = list[at - 1];
      if (previous !== undefined) known.add(previous);
    });
  }
  const ordered = new Set<string>();
  const met = new Set<string>();
  const place = (label: string) => {
    if (met.has(label)) return;
    met.add(label);
    for (const previous of before.get(label) ?? []) place(previous);
    ordered.add(label);
  };
  for (const label of before.keys()) place(label);
  return [...ordered];
}
