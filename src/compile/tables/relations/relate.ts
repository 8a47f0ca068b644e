import type { RoleId, RoleRecord } from '../../../domain';
import type { Citing } from '../../citations';
import type { Relations } from './collected';

/** The records with what they declare of others, sorted by id; and what roles without a row declare. */
export function relate(
  records: readonly RoleRecord[],
  { matches, parents, pressures }: Relations,
): { records: RoleRecord[]; unfiled: Citing[] } {
  const declaredBy = (id: RoleId) => {
    const related = [...(matches.get(id)?.values() ?? [])];
    const own = pressures.get(id);
    const above = [...(parents.get(id) ?? [])].map((role) => ({ role }));
    const pressedBy = [...above, ...listed(own?.pressedBy)];
    const presses = listed(own?.presses);
    const orgChart = {
      ...(pressedBy.length && { pressedBy }),
      ...(presses.length && { presses }),
    };
    return {
      ...(Object.keys(orgChart).length && { orgChart }),
      ...(related.length && { related }),
    };
  };
  const filed = new Set(records.map(({ id }) => id));
  const citing = new Set([...matches.keys(), ...parents.keys(), ...pressures.keys()]);
  return {
    records: records
      .map((record) => ({ ...record, ...declaredBy(record.id) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    unfiled: [...citing].filter((id) => !filed.has(id)).map((id) => ({ id, ...declaredBy(id) })),
  };
}

const listed = (roles: ReadonlyMap<RoleId, string | undefined> = new Map()) =>
  [...roles].map(([role, demand]) => ({ role, ...(demand && { demand }) }));
