import { z } from 'zod';
import {
  type AttributeValue,
  faultsOf,
  fieldName,
  openedCiting,
  openedFamilies,
  openedHabitats,
  openedRecord,
  openedTerritoryNames,
  type Problem,
  quote,
  type RoleId,
  readRule,
  UNCLASSIFIED,
} from '../domain';
import { readJson, readYaml } from '../formats';
import { markedComputed } from './computed/withComputed';
import type { Contents } from './readSources';
import type { BundleSources, OnStep, SourceFile } from './sources';
import { territoryFaults } from './territories';

const value = z.union(
  [z.number(), z.string(), z.boolean(), z.null(), z.array(z.string())],
  'a figure, a text, true or false, or a list of texts',
);
// A map, for a record of Zod leaves out what is called "__proto__".
const byName = (input: unknown) =>
  typeof input === 'object' && input && !Array.isArray(input)
    ? new Map(Object.entries(input))
    : input;
const role = openedRecord.safeExtend({
  attributes: z
    .preprocess(byName, z.map(z.string(), value, 'attributes by their names'))
    .optional(),
});
const FORMAT = '"rolegraph"';
const RULE = 'what matches are computed by, as a link has it: "6-words"';
const ROLES = 'a list of roles, at least one';
const VERSION = 'version 1, the only one there is';

/** A whole taxonomy as one JSON value; see src/formats/FORMAT.md. */
const bundleSchema = z.strictObject({
  format: z.literal('rolegraph', { error: FORMAT }),
  version: z.literal(1, { error: VERSION }),
  families: openedFamilies.default([]),
  habitats: openedHabitats.default([]),
  territories: openedTerritoryNames.default([]),
  computed: z.string(RULE).refine(readRule, RULE).optional(),
  roles: z.array(role, ROLES).min(1, ROLES),
  unfiled: z.array(openedCiting, 'a list of roles without a record').default([]),
});
type Bundle = z.infer<typeof bundleSchema>;

/** Whether JSON is meant to be a bundle: it says so, or has the lists of one. */
export function isBundle(json: unknown): boolean {
  if (typeof json !== 'object' || !json) return false;
  const { format, roles, families: listed, version } = json as { [field: string]: unknown };
  return format === 'rolegraph' || [roles, listed, version].every((part) => part !== undefined);
}

/** Reads and validates a bundle. Returns its contents, or every problem in it with its line. */
export function readBundle(
  { bundle }: BundleSources,
  onStep: OnStep,
): Contents | { problems: Problem[] } {
  const { path: file, text } = bundle;
  onStep('reading', 0);
  const { value: raw, problems } = readJson(file, text);
  if (problems.length) return { problems: [...problems] };
  onStep('checking', 0);
  const parsed = bundleSchema.safeParse(raw);
  const faults = parsed.success ? outsideFaults(parsed.data) : faultsOf(parsed.error, raw);
  onStep('checking', 1);
  if (parsed.success && !faults.length) return contentsOf(parsed.data, bundle);
  // JSON is YAML: its parser is slower, but knows the lines.
  const { lineOf } = readYaml(file, text);
  return {
    problems: faults.map(({ path, message }) => ({
      file,
      line: lineOf(path),
      field: fieldName(path),
      message,
    })),
  };
}

/** What roles and territories name outside themselves: families, habitats and roles that are listed; and ids that are theirs alone. */
function outsideFaults(bundle: Bundle) {
  const familyIds = new Set<string>([...bundle.families.map(({ id }) => id), UNCLASSIFIED]);
  const habitatIds = new Set<string>(bundle.habitats.map(({ id }) => id));
  const first = new Map<string, number>();
  const named = territoryFaults(bundle.territories, new Set(bundle.roles.map(({ id }) => id)));
  const inRoles = bundle.roles.flatMap(({ id, family, habitats: lives = [] }, at) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    const wrong: { path: PropertyKey[]; message: string }[] = [];
    if (before !== undefined) {
      const message = `${quote(id)} is already the id of roles[${before + 1}]`;
      wrong.push({ path: ['roles', at, 'id'], message });
    }
    if (!familyIds.has(family)) {
      const message = `expected a family of this bundle; found ${quote(family)}`;
      wrong.push({ path: ['roles', at, 'family'], message });
    }
    lives.forEach((habitat, index) => {
      if (habitatIds.has(habitat)) return;
      const message = `expected a habitat of this bundle; found ${quote(habitat)}`;
      wrong.push({ path: ['roles', at, 'habitats', index], message });
    });
    return wrong;
  });
  return [
    ...named.map(({ path, message }) => ({ path: ['territories', ...path], message })),
    ...inRoles,
  ];
}

function contentsOf(bundle: Bundle, { path: file, remarks = [] }: SourceFile): Contents {
  const attributes = new Map<RoleId, { label: string; value: AttributeValue }[]>();
  const records = bundle.roles.map(({ attributes: own, ...record }) => {
    const entries = [...(own ?? [])].flatMap(([label, some]) =>
      some === null ? [] : [{ label, value: attributeOf(some) }],
    );
    if (entries.length) attributes.set(record.id, entries);
    return record;
  });
  const contents: Contents = {
    families: bundle.families,
    habitats: bundle.habitats,
    territoryNames: bundle.territories,
    attributes,
    remarks,
    unfiled: bundle.unfiled,
    records: records.sort((a, b) => (a.id < b.id ? -1 : 1)),
    problemIn: (record, _path, message) => ({ file, message: `${record.id}: ${message}` }),
  };
  const rule = readRule(bundle.computed ?? '');
  return rule ? markedComputed(contents, file, rule) : contents;
}

function attributeOf(value: number | string | boolean | string[]): AttributeValue {
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return typeof value === 'string' ? [value] : value;
}
