import {
  type Dossier,
  type Match,
  type Problem,
  type Role,
  type RoleRecord,
  type Taxonomy,
  UNCLASSIFIED,
} from '../domain';
import { buildGraph, byEnds, communities, positions } from '../graph';
import { citationsOf, unfiledTitles } from './citations';
import { readSources, type Sources } from './readSources';

/** A compiled taxonomy: the index, and one dossier for each role in it, both sorted by id. */
export interface Compiled {
  readonly taxonomy: Omit<Taxonomy, 'fingerprint'>;
  readonly dossiers: readonly Dossier[];
}

/**
 * From source files to a taxonomy: read, validate, graph, positions, communities, index. Pure, and the same for
 * the same files in any order. Where anything is wrong, every problem comes back instead.
 */
export function compile(sources: Sources): Compiled | { problems: Problem[] } {
  const contents = readSources(sources);
  if ('problems' in contents) return contents;
  const { records, families, habitats } = contents;

  const titles = unfiledTitles(records);
  const ids = [...records.map(({ id }) => id), ...titles.keys()].sort();
  const matches = records.flatMap(matchesOf).sort(byEnds);
  const graph = buildGraph(ids, matches);
  const place = positions(graph);
  const community = communities(graph);
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const citations = citationsOf(records);

  const roles = ids.map((id): Role => {
    const record = recordOf.get(id);
    return {
      id,
      ...(record ? filedFields(record) : unfiledFields(titles.get(id) ?? id)),
      citations: graph.inDegree(id),
      ...(place.get(id) ?? { x: 0, y: 0 }),
      community: community.get(id) ?? 0,
    };
  });
  const dossiers = ids.map((id): Dossier => {
    const record = recordOf.get(id);
    return { id, ...(record && { record }), citations: citations.get(id) ?? [] };
  });
  return { taxonomy: { families, habitats, roles, matches }, dossiers };
}

function matchesOf({ id, related = [] }: RoleRecord): Match[] {
  return related.map(({ role, match }) => ({ source: id, target: role, percent: match }));
}

type Fields = Omit<Role, 'id' | 'citations' | 'x' | 'y' | 'community'>;

function filedFields(record: RoleRecord): Fields {
  const { title, family, summary, habitats = [], flightRisk, salary } = record;
  return {
    title,
    family,
    filed: true,
    ...(summary && { summary }),
    habitats,
    ...(flightRisk && { risk: flightRisk.percent }),
    ...(salary && { salary: { amount: salary.amount, currency: salary.currency } }),
  };
}

function unfiledFields(title: string): Fields {
  return { title, family: UNCLASSIFIED, filed: false, habitats: [] };
}
