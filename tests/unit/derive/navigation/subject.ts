import { pairs, passingRoles } from '../../../../src/derive';
import type { Subject } from '../../../../src/derive/navigation';
import { asRoleIndex, type Match, NO_ROLE, type Role, type Taxonomy } from '../../../../src/domain';
import { NO_FILTERS } from '../../../../src/state';

/** A taxonomy as its map shows it, nothing selected, everything passing. */
export const subjectOf = (taxonomy: Taxonomy, changes: Partial<Subject> = {}): Subject => ({
  taxonomy,
  layout: 'map',
  colour: 'family',
  size: null,
  pairs: pairs(taxonomy),
  selected: NO_ROLE,
  passing: passingRoles(taxonomy, NO_FILTERS),
  shown: new Uint8Array(taxonomy.roles.length).fill(1),
  counts: 0,
  ...changes,
});

/** So many roles in twenty families, each matched with the next four round a ring. */
export function largeTaxonomy(count: number): Taxonomy {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const roles = numbers.map(
    (at) =>
      ({
        ...{ id: `r${String(at).padStart(4, '0')}`, title: `Role ${at}`, filed: true },
        ...{ family: `f${at % 20}`, habitats: [], citations: at % 7, risk: at % 100 },
      }) as unknown as Role,
  );
  const matches = numbers.flatMap((at) =>
    [1, 2, 3, 4].map((step) => [at, (at + step) % count, 90 - step] as const),
  );
  return {
    ...{ fingerprint: 'large', name: 'large', habitats: [], attributes: [], roles },
    families: numbers
      .slice(0, 20)
      .map((at) => ({ id: `f${at}`, name: `Family ${at}` })) as unknown as Taxonomy['families'],
    matches: {
      source: matches.map(([source]) => source),
      target: matches.map(([, target]) => target),
      percent: matches.map(([, , percent]) => percent),
    },
  };
}

/** The same taxonomy with its roles in another order. */
export function reordered(taxonomy: Taxonomy, order: readonly number[]): Taxonomy {
  const to = (index: number) => order.indexOf(index);
  const { source, target, percent } = taxonomy.matches;
  return {
    ...taxonomy,
    roles: order.flatMap((index) => taxonomy.roles[asRoleIndex(index)] ?? []),
    matches: {
      source: Array.from(source, to),
      target: Array.from(target, to),
      percent: Array.from(percent) satisfies Match['percent'][],
    },
  };
}
