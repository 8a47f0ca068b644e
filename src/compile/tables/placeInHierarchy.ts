import { counted, type Problem } from '../../domain';
import type { Relations } from './relations/collected';
import { drawHierarchy, topsOf } from './relations/hierarchy';
import type { TableRoles } from './roles/rolesOfTables';
import { withTopsAsFamilies } from './roles/withTopsAsFamilies';
import { quotedSome } from './tableRemarks';

type Placed = Pick<TableRoles, 'records' | 'families'> & { readonly remarks: readonly Problem[] };

/** What a hierarchy stands in for: for matches where the files have none, for families where no column names them. */
export function placeInHierarchy(roles: TableRoles, relations: Relations): Placed {
  const file = roles.rows.keys().next().value?.table.file ?? '';
  const { records, families, names } = roles;
  const hasMatches = relations.matches.size > 0;
  const drawn = hasMatches ? 0 : drawHierarchy(relations, (id) => names?.has(id) ?? false);
  const tops = topsOf(relations.parents);
  const divided = tops && withTopsAsFamilies(roles, tops);
  return {
    ...(divided ?? { records, families }),
    remarks: [
      ...(divided ? [{ file, message: saidOfFamilies(divided.families) }] : []),
      ...(drawn ? [{ file, message: saidOfMatches(drawn) }] : []),
    ],
  };
}

function saidOfFamilies(families: Placed['families']): string {
  const names = families.map(({ name }) => name);
  return `no column names families; they are the tops of the hierarchy: ${quotedSome(names)}`;
}

const saidOfMatches = (drawn: number): string =>
  `the files have no matches; the ${counted(drawn, 'relation')} of their hierarchy are drawn as matches of 50, too`;
