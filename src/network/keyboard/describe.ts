import { type Pairs, pairBetween } from '../../derive';
import { type Role, type RoleIndex, riskLevel, roleIndexAt } from '../../domain';
import type { Picture } from '../scene/scene';

/**
 * A role in one line for those who hear the map: "SDET, flight risk 64 percent ELEVATED, cited in 5 files, match 91".
 * `index` and `origin` are role indexes; `origin` is the role whose match is named, NO_ROLE where none is, and `relation` which
 * of its matches this is: "relation 2 of 5".
 */
export function describeRole(
  role: Role,
  pairs: Pairs,
  index: RoleIndex,
  origin: RoleIndex,
  relation: { readonly at: number; readonly count: number } | null = null,
): string {
  const pair = origin < 0 || origin === index ? undefined : pairBetween(pairs, index, origin);
  const percents =
    pair === undefined ? [] : [pairs.ab[pair], pairs.ba[pair]].filter((percent) => percent !== -1);
  return [
    role.title,
    ...(role.filed ? [] : ['unfiled']),
    ...(role.risk === undefined
      ? []
      : [`flight risk ${role.risk} percent ${riskLevel(role.risk)}`]),
    `cited in ${role.citations} ${role.citations === 1 ? 'file' : 'files'}`,
    ...(relation ? [`relation ${relation.at + 1} of ${relation.count}`] : []),
    ...(percents.length && pairs.kind === 'match' ? [`match ${percents.join(' and ')}`] : []),
    ...(percents.length && pairs.kind === 'pressure' ? [leaning(pairs, pair ?? -1, index)] : []),
  ].join(', ');
}

/** How a role stands to the other one of a pair. */
function leaning({ a, ab, ba }: Pairs, pair: number, index: RoleIndex): string {
  const [gives, takes] = a[pair] === index ? [ab[pair], ba[pair]] : [ba[pair], ab[pair]];
  if (Number(gives) >= 0 && Number(takes) >= 0) return 'leans on it and is leant on';
  return Number(gives) >= 0 ? 'leans on it' : 'it leans on this one';
}

/** A pair in words: "A gives B 91 %, B gives A 87 %", or "not named back", or "computed"; "A leans on B". */
export function describePair(
  { roles, pairs, isComputed }: Pick<Picture, 'roles' | 'pairs' | 'isComputed'>,
  pair: number,
): string {
  const titleAt = (column: Uint32Array) => roles[roleIndexAt(column, pair)]?.title ?? '';
  const [a, b] = [titleAt(pairs.a), titleAt(pairs.b)];
  const [ab = -1, ba = -1] = [pairs.ab[pair], pairs.ba[pair]];
  const gives = (from: string, to: string, percent: number) => `${from} gives ${to} ${percent} %`;
  if (pairs.kind === 'pressure') {
    if (ab >= 0 && ba >= 0) return `${a} and ${b} lean on each other`;
    return ab >= 0 ? `${a} leans on ${b}` : `${b} leans on ${a}`;
  }
  if (isComputed) return `${a} and ${b} ${Math.max(ab, ba)} %, computed`;
  if (ab < 0) return `${gives(b, a, ba)}, not named back`;
  if (ba < 0) return `${gives(a, b, ab)}, not named back`;
  return `${gives(a, b, ab)}, ${gives(b, a, ba)}`;
}
