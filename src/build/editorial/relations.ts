import { connectedComponents } from 'graphology-components';
import { matchesOf } from '../../compile';
import type { Match, RoleId } from '../../domain';
import { buildGraph, nodeOf, pairsOf, roleOfNode } from '../../graph';
import { LIMITS } from './limits';
import { isWithin, overall, type Rule, spanText } from './rule';

/** No specimen is unfiled: whoever is named, as a match, in the org chart or as what a role becomes, has a record. */
export const everyoneFiled: Rule = ({ records, problemIn }) => {
  const filed = new Set(records.map(({ id }) => id));
  return records.flatMap((record) => {
    const titles = (record.becomes ?? []).flatMap(({ role }, i) =>
      role ? [{ role, path: ['becomes', i, 'role'] }] : [],
    );
    const named = [
      ...(record.related ?? []).map(({ role }, i) => ({ role, path: ['related', i, 'role'] })),
      ...titles,
      ...(['pressedBy', 'presses'] as const).flatMap((side) =>
        (record.orgChart?.[side] ?? []).map(({ role }, i) => ({
          role,
          path: ['orgChart', side, i, 'role'],
        })),
      ),
    ];
    return named
      .filter(({ role }) => !filed.has(role))
      .map(({ role, path }) =>
        problemIn(record, path, `expected a role that is filed; found "${role}"`),
      );
  });
};

/** Percentages lie in their span, and two roles that name each other nearly agree. */
export const agreeingMatches: Rule = ({ records, problemIn }) => {
  const given = new Map(
    records.flatMap(({ id, related = [] }) =>
      related.map(({ role, match }) => [`${id}>${role}`, match]),
    ),
  );
  return records.flatMap((record) =>
    (record.related ?? []).flatMap(({ role, match }, i) => {
      const path = ['related', i, 'match'];
      const back = given.get(`${role}>${record.id}`);
      const gap = back === undefined ? 0 : Math.abs(match - back);
      return [
        ...(isWithin(match, LIMITS.match)
          ? []
          : [problemIn(record, path, `expected ${spanText(LIMITS.match)}; found ${match}`)]),
        ...(gap > LIMITS.mutualGap && record.id < role
          ? [
              problemIn(
                record,
                path,
                `expected at most ${LIMITS.mutualGap} points from the ${back} that ${role} gives back; found ${match}`,
              ),
            ]
          : []),
      ];
    }),
  );
};

/** The matches hold the taxonomy together, cross its families, and leave nobody out. */
export const soundNetwork: Rule = (contents) => {
  const ids = new Set(contents.records.map(({ id }) => id));
  const matches = contents.records.flatMap(matchesOf).filter(({ target }) => ids.has(target));
  if (!matches.length) return [overall('expected matches between the roles; found none')];
  const graph = buildGraph([...ids], matches);
  const familyOf = new Map(contents.records.map(({ id, family }) => [id, family]));
  const share = (holds: (match: Match) => boolean) => matches.filter(holds).length / matches.length;
  const crossing = share(({ source, target }) => familyOf.get(source) !== familyOf.get(target));
  const nineties = share(({ percent }) => percent >= 90);
  const parts = connectedComponents(pairsOf(graph));
  const percent = (value: number) => `${Math.round(100 * value)} %`;
  return [
    ...(parts.length > 1
      ? [
          overall(
            `expected one network; found ${parts.length} parts, one of them around "${roleOfNode(parts.at(-1)?.[0] ?? '')}"`,
          ),
        ]
      : []),
    ...(crossing < LIMITS.crossingFamilies
      ? [
          overall(
            `expected ${percent(LIMITS.crossingFamilies)} of the matches to cross families; found ${percent(crossing)}`,
          ),
        ]
      : []),
    ...(nineties > LIMITS.nineties
      ? [
          overall(
            `expected at most ${percent(LIMITS.nineties)} of the matches in the nineties; found ${percent(nineties)}`,
          ),
        ]
      : []),
    ...contents.records.flatMap((record) => {
      const cited = graph.inDegree(nodeOf(record.id));
      return isWithin(cited, LIMITS.citations)
        ? []
        : [
            contents.problemIn(
              record,
              [],
              `expected to be cited ${spanText(LIMITS.citations)} times; found ${cited}`,
            ),
          ];
    }),
  ];
};

/** Pressure has no loop of two, is named by both ends, and leads from every role to one with nobody above. */
export const soundPressure: Rule = ({ records, problemIn }) => {
  const above = new Map<RoleId, Set<RoleId>>(
    records.map(({ id, orgChart }) => [id, new Set(orgChart?.pressedBy?.map(({ role }) => role))]),
  );
  const presses = new Map(
    records.map(({ id, orgChart }) => [id, new Set(orgChart?.presses?.map(({ role }) => role))]),
  );
  const reachesTop = (id: RoleId, seen = new Set<RoleId>()): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    const over = above.get(id);
    return (
      over !== undefined && (over.size === 0 || [...over].some((next) => reachesTop(next, seen)))
    );
  };
  return records.flatMap((record) => [
    ...(reachesTop(record.id)
      ? []
      : [
          problemIn(
            record,
            ['orgChart', 'pressedBy'],
            'expected a way up to a role with nobody above it; found none',
          ),
        ]),
    ...(record.orgChart?.pressedBy ?? []).flatMap(({ role }, i) => {
      const path = ['orgChart', 'pressedBy', i, 'role'];
      return [
        ...(above.get(role)?.has(record.id) || presses.get(record.id)?.has(role)
          ? [problemIn(record, path, `expected no loop of two; "${role}" is above and below`)]
          : []),
        ...(presses.get(role)?.has(record.id)
          ? []
          : [
              problemIn(
                record,
                path,
                `expected "${role}" to say that it presses this role; it does not`,
              ),
            ]),
      ];
    }),
    ...(record.orgChart?.presses ?? []).flatMap(({ role }, i) =>
      above.get(role)?.has(record.id)
        ? []
        : [
            problemIn(
              record,
              ['orgChart', 'presses', i, 'role'],
              `expected "${role}" to say that this role presses it; it does not`,
            ),
          ],
    ),
  ]);
};

/** Families show as neighbourhoods: every role is matched with some of its own. */
export const neighbourhoods: Rule = ({ records, problemIn }) => {
  const familyOf = new Map(records.map(({ id, family }) => [id, family]));
  return records.flatMap((record) => {
    const home = (record.related ?? []).filter(
      ({ role }) => familyOf.get(role) === record.family,
    ).length;
    return home < LIMITS.matchesAtHome
      ? [
          problemIn(
            record,
            ['related'],
            `expected at least ${LIMITS.matchesAtHome} role of its own family; found ${home}`,
          ),
        ]
      : [];
  });
};
