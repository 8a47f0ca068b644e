import type { Problem } from '../../domain';
import type { Planned } from './planned';
import { releaseRemarks } from './releases';

/** Why tables make no taxonomy: none of them has roles. What each of them looks like is said. */
export function refusals(planned: readonly Planned[]): Problem[] {
  if (planned.some(({ plan }) => plan.holds === 'roles')) return [];
  const known = releaseRemarks(planned.map(({ table }) => table));
  return planned.flatMap(({ table: { file, problems }, plan }): Problem[] => {
    const looks = known.find((remark) => remark.file === file);
    if (problems.length) return [...problems];
    if (looks) return [looks];
    return plan.holds === 'nothing'
      ? [{ file, line: 1, message: NO_ROLES }]
      : [
          {
            file,
            message: `these are ${WHAT[plan.holds]}; their roles (columns id, title) are missing; open both files at once`,
          },
        ];
  });
}

const WHAT = { roles: 'roles', relations: 'matches', details: 'details of roles' } as const;

const NO_ROLES =
  'expected a table of roles (columns id, title) or of matches (source, target, match), or a bundle in JSON';

/** What is said of tables that hold nothing, beside others that do. */
export function leftOut(planned: readonly Planned[]): Problem[] {
  return planned.flatMap(({ table: { file, problems }, plan }): readonly Problem[] => {
    if (plan.holds !== 'nothing') return [];
    if (problems.length) return problems;
    return [{ file, message: `${plan.why}; the table is left out`, outcome: 'left out' }];
  });
}
