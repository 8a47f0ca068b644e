import { declaredOf, percentText } from '../../../derive';
import type { RoleId, Taxonomy } from '../../../domain';
import { cellOf } from './cells';
import { PERCENT } from './scales';
import type { Cell, Row, Scale, Subject } from './types';

/** The affinity of two roles, 0 to 100: undefined while it is being computed, null where it cannot be. */
export type AffinityOf = (a: RoleId, b: RoleId) => number | null | undefined;

const AFFINITY: Scale = { floor: 0, ceiling: 100, ends: ['0', '100'] };

/** What each of the roles declares of the others, and how much each two have in common. */
export function matchesAmong(
  taxonomy: Taxonomy,
  subjects: readonly Subject[],
  affinityOf: AffinityOf,
): Row[] {
  const roles = subjects.map(({ role }) => role);
  const row = (label: string, of: RoleId, cell: (id: RoleId, filed: boolean) => Cell): Row => ({
    label,
    always: true,
    cells: roles.map(({ id, filed }) =>
      id === of ? { kind: 'remark', text: 'itself' } : cell(id, filed),
    ),
  });
  const given = roles.map(({ id, title }) => ({
    ...row(`Match with ${title}`, id, (by, filed) => declared(taxonomy, by, filed, id)),
    scale: PERCENT,
  }));
  // The pairs of the last role are in the rows of the others.
  const common = roles.slice(0, -1).map(({ id, title }) => ({
    ...row(`Affinity with ${title}`, id, (other) => affinity(affinityOf(id, other), [id, other])),
    scale: AFFINITY,
  }));
  return [...given, ...common];
}

function declared(taxonomy: Taxonomy, by: RoleId, filed: boolean, of: RoleId): Cell {
  const figure = declaredOf(taxonomy, by, of);
  if (figure !== undefined) return cellOf([{ lead: percentText(figure), figure }]);
  const without = taxonomy.computed ? 'not among its strongest' : 'does not name it';
  return { kind: 'remark', text: filed ? without : 'has no record' };
}

function affinity(figure: number | null | undefined, pair: readonly [RoleId, RoleId]): Cell {
  if (figure === undefined) return { kind: 'unknown' };
  if (figure === null) return { kind: 'remark', text: 'could not be computed' };
  return cellOf([{ lead: String(figure), figure, pair }]);
}
