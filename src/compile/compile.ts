import {
  cutText,
  type Dossier,
  LONGEST_SUMMARY,
  LONGEST_TITLE,
  type Match,
  type Matches,
  type Problem,
  type Role,
  type RoleId,
  type RoleRecord,
  type Taxonomy,
  type Tour,
  UNCLASSIFIED,
} from '../domain';
import { byEnds } from '../graph';
import { attributeColumns } from './attributes';
import { type Citing, citationsOf, unfiledTitles } from './citations';
import { read } from './read';
import type { Contents } from './readSources';
import type { OnStep, Sources } from './sources';

/** A compiled taxonomy: the index, and one dossier for each role in it, both sorted by id. */
export interface Compiled {
  readonly taxonomy: Omit<Taxonomy, 'fingerprint' | 'name'>;
  readonly dossiers: readonly Dossier[];
  /** By their names in the link. */
  readonly tours: ReadonlyMap<string, Tour>;
}

/**
 * From source files to a taxonomy: read, validate, link, index. Pure, and the same for the same files in any order.
 * Where anything is wrong, every problem comes back instead. `onStep` is called with the progress.
 */
export function compile(
  sources: Sources,
  onStep: OnStep = () => {},
): Compiled | { problems: Problem[] } {
  const contents = read(sources, onStep);
  if ('problems' in contents) return contents;
  onStep('linking', 0);
  const compiled = link(contents);
  onStep('linking', 1);
  return compiled;
}

/** Links the roles of read contents and makes their index. */
export function link(contents: Contents): Compiled {
  const { records, unfiled = [], families, habitats, territoryNames, attributes } = contents;
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const citing = [...records, ...unfiled];
  const titles = unfiledTitles(citing, new Set(recordOf.keys()));
  const ids = [...records.map(({ id }) => id), ...titles.keys()].sort();
  const matches = citing.flatMap(matchesOf).sort(byEnds);
  const citations = citationsOf(citing);
  const { columns, valuesOf } = attributeColumns(attributes);

  const roles = ids.map((id): Role => {
    const record = recordOf.get(id);
    const values = valuesOf(id);
    return {
      id,
      ...(record ? filedFields(record) : unfiledFields(titles.get(id) ?? id)),
      citations: (citations.get(id) ?? []).filter(({ as }) => as === 'match').length,
      ...(values && { attributes: values }),
    };
  });
  const pressure = pressureColumns(ids, citing);
  const dossiers = ids.map((id): Dossier => {
    const record = recordOf.get(id);
    const further = attributes.get(id);
    return {
      id,
      ...(record && { record }),
      ...(further?.length && { attributes: further }),
      citations: citations.get(id) ?? [],
    };
  });
  return {
    taxonomy: {
      ...{ families, habitats, attributes: columns, roles, matches: asColumns(ids, matches) },
      ...(contents.computed && { computed: contents.computed }),
      ...(territoryNames.length && { territoryNames }),
      ...(pressure.source.length && { pressure }),
      ...(contents.remarks?.length && { remarks: contents.remarks }),
    },
    dossiers,
    tours: new Map(contents.tours?.map(({ id, tour }) => [id, tour])),
  };
}

/** What a role declares of others. */
export function matchesOf({ id, related = [] }: Citing): Match[] {
  return related.map(({ role, match }) => ({ source: id, target: role, percent: match }));
}

function asColumns(ids: readonly RoleId[], matches: readonly Match[]): Matches {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return {
    source: matches.map(({ source }) => indexes.get(source) ?? -1),
    target: matches.map(({ target }) => indexes.get(target) ?? -1),
    percent: matches.map(({ percent }) => percent),
  };
}

/** Who leans on whom, whichever of the two records says so. */
function pressureColumns(ids: readonly RoleId[], citing: readonly Citing[]) {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const indexOf = (id: RoleId) => indexes.get(id) ?? -1;
  const ends = citing.flatMap(({ id, orgChart }) => [
    ...(orgChart?.pressedBy ?? []).map(({ role }) => [indexOf(role), indexOf(id)] as const),
    ...(orgChart?.presses ?? []).map(({ role }) => [indexOf(id), indexOf(role)] as const),
  ]);
  const once = new Map(ends.map(([from, to]) => [from * ids.length + to, [from, to] as const]));
  const sorted = [...once].sort(([a], [b]) => a - b).map(([, both]) => both);
  return { source: sorted.map(([from]) => from), target: sorted.map(([, to]) => to) };
}

type Fields = Omit<Role, 'id' | 'citations' | 'attributes'>;

function filedFields(record: RoleRecord): Fields {
  const { title, family, summary, habitats = [], flightRisk, salary } = record;
  return {
    title: cutText(title, LONGEST_TITLE),
    family,
    filed: true,
    ...(summary && { summary: cutText(summary, LONGEST_SUMMARY) }),
    habitats,
    ...(flightRisk && { risk: flightRisk.percent }),
    ...(salary && { salary: { amount: salary.amount, currency: salary.currency } }),
  };
}

function unfiledFields(title: string): Fields {
  return { title: cutText(title, LONGEST_TITLE), family: UNCLASSIFIED, filed: false, habitats: [] };
}
