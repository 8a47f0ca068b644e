import {
  type FamilyId,
  type HabitatId,
  type Problem,
  type RoleId,
  type RoleRecord,
  UNCLASSIFIED,
} from '../../../domain';
import { separatorOfList } from '../../../formats';
import type { Attributes } from '../../attributes';
import { attributeReader } from '../attributeReader';
import type { RoleTable } from '../cellsOfRow';
import type { Planned } from '../planned';
import { roleOfRow, type Vocabularies } from '../roleOfRow';
import { vocabularyOfNames } from '../vocabularyOfNames';
import { mergeRoles, type RoleOfRows } from './mergeRoles';
import { namesOfRoles, type RoleNames } from './namesOfRoles';
import { type RowOfRole, rowsOfRoles } from './rowsOfRoles';

/** What tables of roles hold. */
export interface TableRoles {
  readonly records: readonly RoleRecord[];
  readonly attributes: Attributes;
  /** Undefined where a table cannot be read. */
  readonly names: RoleNames | undefined;
  /** The rows of each table, with the role of each. */
  readonly rows: ReadonlyMap<Planned, readonly RowOfRole[]>;
  readonly spots: ReadonlyMap<RoleId, Spot>;
  readonly families: readonly { readonly id: FamilyId; readonly name: string }[];
  readonly habitats: readonly { readonly id: HabitatId; readonly name: string }[];
  readonly problems: readonly Problem[];
}

/** Where a role stands first. */
interface Spot {
  readonly file: string;
  readonly line: number;
}

/** The roles of all tables of roles, without their relations, and what is wrong with them. */
export function rolesOfTables(tables: readonly Planned[]): TableRoles {
  const read = tables.map((planned) => ({ planned, ...rowsOfRoles(planned, planned.rows) }));
  const faults = faultsOf(tables);
  const vocabularies: Vocabularies = {
    families: vocabularyOfNames<FamilyId>(UNCLASSIFIED),
    habitats: vocabularyOfNames<HabitatId>(),
  };
  const known = new Map<RoleId, RoleOfRows>();
  const spots = new Map<RoleId, Spot>();
  for (const { planned, roles } of read) addRoles(planned, roles, vocabularies, known, spots);
  return {
    records: [...known.values()].map(({ record }) => record),
    attributes: new Map(
      [...known].flatMap(([id, { attributes }]) => (attributes.length ? [[id, attributes]] : [])),
    ),
    names: faults.length ? undefined : namesIn(read),
    rows: new Map(read.map(({ planned, roles }) => [planned, roles])),
    spots,
    families: vocabularies.families.entries(),
    habitats: vocabularies.habitats.entries(),
    problems: [...faults, ...read.flatMap(({ problems }) => problems)],
  };
}

interface ReadTable {
  readonly planned: Planned;
  readonly roles: readonly RowOfRole[];
}

function namesIn(read: readonly ReadTable[]): RoleNames {
  const leftOut = read.flatMap(({ planned }) => {
    const silent = { ...planned, note: () => {} };
    return rowsOfRoles(silent, planned.others).roles;
  });
  return namesOfRoles(
    read.flatMap(({ roles }) => roles),
    leftOut,
  );
}

function addRoles(
  planned: Planned,
  roles: readonly RowOfRole[],
  vocabularies: Vocabularies,
  known: Map<RoleId, RoleOfRows>,
  spots: Map<RoleId, Spot>,
) {
  const { file } = planned.table;
  const shared = sharedBy(planned);
  const attributesOf = attributeReader(planned);
  for (const role of roles) {
    const { id, row } = role;
    const own = { record: roleOfRow(role, shared, vocabularies), attributes: attributesOf(row) };
    const before = known.get(id);
    const spot = spots.get(id);
    known.set(id, before ? mergeRoles(before, own) : own);
    if (!spot) spots.set(id, { file, line: row.line });
    else {
      const found = `${id}, ${spot.file}:${spot.line}`;
      planned.note('another row of a role; it fills gaps and lists', { line: row.line, found });
    }
  }
}

function sharedBy({ table: { file, columns }, rows, at, note }: Planned): RoleTable {
  const separatorAt = (column = -1) =>
    separatorOfList(rows.map(({ cells }) => cells[column] ?? ''));
  const separators = { aliases: separatorAt(at.aliases), habitats: separatorAt(at.habitats) };
  return { file, columns, at, separators, note };
}

/** What is wrong with tables as a whole. */
function faultsOf(tables: readonly Planned[]): Problem[] {
  const [first] = tables;
  const faults = tables.flatMap(({ table, at }) => {
    const { file, columns, problems } = table;
    const isNameless = columns.length > 0 && at.id === undefined && at.title === undefined;
    const missing = { file, line: 1, field: 'title', message: 'this column is missing' };
    return isNameless ? [...problems, missing] : problems;
  });
  if (faults.length || !first || tables.some(({ rows }) => rows.length)) return faults;
  const message = 'there are no roles below the column names';
  return [{ file: first.table.file, line: 1, message }];
}
