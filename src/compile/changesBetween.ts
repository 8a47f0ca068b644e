import type { Changes, Dossier, RoleId, RoleRecord, Taxonomy } from '../domain';

/** A version of a taxonomy, with a dossier for each of its roles. */
interface Version {
  readonly taxonomy: Pick<Taxonomy, 'families' | 'habitats' | 'roles'>;
  readonly dossiers: readonly Dossier[];
}

/** What fields are called where the reader knows them by another name. */
const NAMES: Readonly<Record<string, string>> = {
  flightRisk: 'flight risk',
  orgChart: 'pressure',
  related: 'matches',
};

/** Whether one taxonomy is a later version of another: more than half of the earlier one's roles are in it. */
export function isNewerVersion(before: readonly string[], after: readonly string[]): boolean {
  const ids = new Set(after);
  return 2 * before.filter((id) => ids.has(id)).length > before.length;
}

/** What was added, dropped and changed from one version to the next; roles in the order of their ids. */
export function changesBetween(before: Version, after: Version): Changes {
  const [earlier, later] = [fieldsOfAll(before), fieldsOfAll(after)];
  return {
    added: [...later.keys()].filter((id) => !earlier.has(id)),
    dropped: before.taxonomy.roles.flatMap(({ id, title }) =>
      later.has(id) ? [] : [{ id, title }],
    ),
    changed: [...later].flatMap(([id, fields]) => {
      const own = changedFields(earlier.get(id) ?? fields, fields);
      return own.length ? [{ id, fields: own }] : [];
    }),
  };
}

type Fields = ReadonlyMap<string, string>;

function changedFields(before: Fields, after: Fields): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name));
}

function fieldsOfAll({ taxonomy, dossiers }: Version): Map<RoleId, Fields> {
  const families = namesOf(taxonomy.families);
  const habitats = namesOf(taxonomy.habitats);
  return new Map(dossiers.map((dossier) => [dossier.id, fieldsOf(dossier, families, habitats)]));
}

const namesOf = (all: readonly { readonly id: string; readonly name: string }[]) =>
  new Map<string, string>(all.map(({ id, name }) => [id, name]));

type Names = ReadonlyMap<string, string>;

/** What a role says, field by field. Vocabularies count by their names: ids may differ from file to file. */
function fieldsOf({ record, attributes = [] }: Dossier, families: Names, habitats: Names): Fields {
  const { id: _, ...fields } = record ?? ({} as Partial<RoleRecord>);
  const said = {
    ...fields,
    family: families.get(fields.family ?? ''),
    habitats: fields.habitats?.map((id) => habitats.get(id)),
    // Where it comes from is the name of a file, and changes with it.
    salary: fields.salary && { amount: fields.salary.amount, currency: fields.salary.currency },
    related: fields.related?.toSorted((a, b) => (a.role < b.role ? -1 : 1)),
    'a record': record ? 'has one' : undefined,
  };
  return new Map([
    ...Object.entries(said).flatMap(([key, value]) =>
      value === undefined ? [] : [[NAMES[key] ?? key, JSON.stringify(value)] as const],
    ),
    ...attributes.map(({ label, value }) => [label, JSON.stringify(value)] as const),
  ]);
}
