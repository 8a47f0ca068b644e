import { type ComputedRule, type Problem, writeRule } from '../../domain';
import { markedComputed, withComputed } from '../computed/withComputed';
import type { Contents } from '../readSources';
import type { OnStep, TableSources } from '../sources';
import { addDetails } from './details/addDetails';
import { placeInHierarchy } from './placeInHierarchy';
import type { TablePlan } from './plan';
import { type Planned, plannedTables } from './planned';
import { propose } from './propose';
import { leftOut, refusals } from './refusals';
import { noRelations, type Relations } from './relations/collected';
import { readColumnsOfRoles } from './relations/columnsOfRoles';
import { faultsOfRelations, readRelations } from './relations/readRelations';
import { relate } from './relations/relate';
import { releaseRemarks } from './releases';
import type { RoleNames } from './roles/namesOfRoles';
import { rolesOfTables, type TableRoles } from './roles/rolesOfTables';

/** Reads and validates tables by their plan. Returns the contents, or every problem in them. */
export function readTables(
  { tables, plan = propose(tables).plan, language }: TableSources,
  onStep: OnStep,
): Contents | { problems: Problem[] } {
  onStep('reading', 0);
  const planned = plannedTables(tables, plan);
  const refused = refusals(planned);
  if (refused.length) return { problems: refused };
  const holding = (holds: TablePlan['holds']) => planned.filter((one) => one.plan.holds === holds);
  const [relationTables, details] = [holding('relations'), holding('details')];
  const roles = rolesOfTables(holding('roles'));
  onStep('reading', 0.5);
  const problems = [
    ...roles.problems,
    ...relationTables.flatMap(faultsOfRelations),
    ...details.flatMap(({ table }) => table.problems),
  ];
  const { names } = roles;
  if (problems.length || !names) return { problems };
  const relations = relationsOf(roles, relationTables, names);
  const attributes = addDetails(roles.attributes, details, names);
  const hasOwnMatches = relations.matches.size > 0;
  const placed = placeInHierarchy(roles, relations);
  onStep('checking', 1);
  const contents: Contents = {
    ...relate(placed.records, relations),
    ...{ families: placed.families, habitats: roles.habitats, territoryNames: [], attributes },
    remarks: [
      ...planned.flatMap(({ remarks }) => remarks()),
      ...leftOut(planned),
      ...releaseRemarks(planned.map(({ table }) => table)),
      ...placed.remarks,
    ],
    problemIn: ({ id }, _path, message) => ({
      ...(roles.spots.get(id) ?? { file: id }),
      message,
    }),
  };
  const hasRelations = relationTables.length > 0 || relations.matches.size > 0;
  const file = planned[0]?.table.file ?? '';
  const rule = ruleOf(relations);
  if (rule) return markedComputed(contents, file, rule);
  if (hasOwnMatches || (hasRelations && !plan.computed)) return contents;
  return withComputed(contents, file, { rule: plan.computed, language });
}

/** How all matches were computed, where the files say so. */
function ruleOf({ rules: [first, ...others] }: Relations): ComputedRule | undefined {
  return first && others.every((rule) => rule && writeRule(rule) === writeRule(first))
    ? first
    : undefined;
}

function relationsOf(roles: TableRoles, tables: readonly Planned[], names: RoleNames): Relations {
  const relations = noRelations();
  for (const [planned, rows] of roles.rows) readColumnsOfRoles(planned, rows, names, relations);
  for (const planned of tables) readRelations(planned, names, relations);
  return relations;
}
