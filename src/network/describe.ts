import type { Pair } from '../derive';
import { type Role, type RoleId, riskLevel } from '../domain';

/** A role in one line for those who hear the map: "SDET, flight risk 64 percent ELEVATED, cited in 5 files, match 91". */
export function describeRole(role: Role, pairs: readonly Pair[], selected: RoleId | null): string {
  const match = pairs.find(
    ({ a, b }) => (a === role.id && b === selected) || (b === role.id && a === selected),
  );
  const percents = match && [match.ab, match.ba].filter((percent) => percent !== undefined);
  return [
    role.title,
    role.risk === undefined
      ? role.filed
        ? 'no flight risk on file'
        : 'unfiled'
      : `flight risk ${role.risk} percent ${riskLevel(role.risk)}`,
    `cited in ${role.citations} ${role.citations === 1 ? 'file' : 'files'}`,
    ...(percents?.length ? [`match ${percents.join(' and ')}`] : []),
  ].join(', ');
}
