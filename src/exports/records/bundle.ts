import { type Dossier, type RoleId, type RoleRecord, type Taxonomy, writeRule } from '../../domain';
import { type Declared, declaredIn } from '../parts/declared';
import type { FileFormat, Subject } from '../types';

/** A whole taxonomy in one file, which opens here again. */
export const bundle: FileFormat = {
  id: 'bundle',
  label: 'Bundle',
  note: 'all records in one JSON file, which opens here again',
  parts: [
    {
      ...{ name: '', label: 'Save' },
      write: (subject) => ({ ending: 'json', content: bundleText(subject) }),
    },
  ],
};

type Bundled = Pick<Subject, 'dossiers' | 'roles' | 'strength'> & {
  readonly taxonomy: Omit<Taxonomy, 'fingerprint'>;
};

/** A taxonomy as a bundle, the text of one JSON file; see src/formats/FORMAT.md. */
export function bundleText(subject: Bundled): string {
  const { taxonomy, dossiers, roles } = subject;
  const { families, habitats, computed } = taxonomy;
  const written = roles.flatMap((index) => dossiers[index] ?? []);
  const filed = new Set(written.flatMap(({ id, record }) => (record ? id : [])));
  const declared = declaredIn(subject);
  const territories = territoriesOf(taxonomy, filed);
  const unfiled = unfiledIn(declared, filed, titlesOf(taxonomy));
  const bundled = {
    ...{ format: 'rolegraph', version: 1, families, habitats },
    ...(territories.length && { territories }),
    ...(computed && { computed: writeRule(computed) }),
    roles: written.flatMap((dossier) => recordOf(dossier, declared) ?? []),
    ...(unfiled.length && { unfiled }),
  };
  return `${JSON.stringify(bundled, null, 1)}\n`;
}

type AllDeclared = ReadonlyMap<RoleId, readonly Declared[]>;

/** Names of communities, with those of their anchors that are written. */
const territoriesOf = ({ territoryNames = [] }: Bundled['taxonomy'], filed: ReadonlySet<RoleId>) =>
  territoryNames
    .map((one) => ({ ...one, anchors: one.anchors.filter((id) => filed.has(id)) }))
    .filter(({ anchors }) => anchors.length);

/** A record with what it declares of written roles, and its attributes. */
function recordOf({ id, record, attributes = [] }: Dossier, declared: AllDeclared) {
  if (!record) return undefined;
  const own = declared.get(id) ?? [];
  const isWritten = (as: Declared['as'], role: RoleId) =>
    own.some((one) => one.as === as && one.of === role);
  const { related, orgChart, ...rest } = record;
  const kept = related?.filter(({ role }) => isWritten('match', role)) ?? [];
  const chart = (['pressedBy', 'presses'] as const).flatMap((as) => {
    const list = orgChart?.[as]?.filter(({ role }) => isWritten(as, role)) ?? [];
    return list.length ? [[as, list] as const] : [];
  });
  const values = attributes.map(({ label, value }) => [label, value] as const);
  return {
    ...rest,
    ...(chart.length && { orgChart: Object.fromEntries(chart) }),
    ...(kept.length && { related: kept }),
    ...(values.length && { attributes: Object.fromEntries(values) }),
  };
}

const titlesOf = ({ roles }: Bundled['taxonomy']) =>
  new Map(roles.map(({ id, title }) => [id, title]));

/** What roles without a record declare. */
function unfiledIn(
  declared: AllDeclared,
  filed: ReadonlySet<RoleId>,
  titles: ReadonlyMap<RoleId, string>,
): Pick<RoleRecord, 'id' | 'related' | 'orgChart'>[] {
  return [...declared].flatMap(([id, own]) => {
    if (filed.has(id) || !own.length) return [];
    const related = own
      .filter(({ as }) => as === 'match')
      .map(({ of: role, percent: match = 0, because }) => {
        const title = filed.has(role) ? undefined : titles.get(role);
        return { role, match, ...(title && { title }), ...(because && { because }) };
      });
    const listed = (kind: Declared['as']) =>
      own
        .filter(({ as }) => as === kind)
        .map(({ of: role, text: demand }) => ({ role, ...(demand && { demand }) }));
    const [pressedBy, presses] = [listed('pressedBy'), listed('presses')];
    const orgChart = {
      ...(pressedBy.length && { pressedBy }),
      ...(presses.length && { presses }),
    };
    return {
      id,
      ...(Object.keys(orgChart).length && { orgChart }),
      ...(related.length && { related }),
    };
  });
}
