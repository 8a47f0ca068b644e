import { type Pairs, type Role, roleIndexAt } from '../domain';
import { percentText } from './figureText';

/** What the words of a pair are made of. */
export interface PairSource {
  readonly roles: readonly Role[];
  readonly pairs: Pairs;
  /** Whether nobody has declared its matches. */
  readonly isComputed?: boolean | undefined;
}

/** A pair in words: "A gives B 91 %, B gives A 87 %", or "not named back", or "computed"; "A leans on B". */
export function pairText({ roles, pairs, isComputed }: PairSource, pair: number): string {
  const titleAt = (column: Uint32Array) => roles[roleIndexAt(column, pair)]?.title ?? '';
  const [a, b] = [titleAt(pairs.a), titleAt(pairs.b)];
  const [ab = -1, ba = -1] = [pairs.ab[pair], pairs.ba[pair]];
  const gives = (from: string, to: string, percent: number) =>
    `${from} gives ${to} ${percentText(percent)}`;
  if (pairs.kind === 'pressure') {
    if (ab >= 0 && ba >= 0) return `${a} and ${b} lean on each other`;
    return ab >= 0 ? `${a} leans on ${b}` : `${b} leans on ${a}`;
  }
  if (isComputed) return `${a} and ${b} ${Math.max(ab, ba)} %, computed`;
  if (ab < 0) return `${gives(b, a, ba)}, not named back`;
  if (ba < 0) return `${gives(a, b, ab)}, not named back`;
  return `${gives(a, b, ab)}, ${gives(b, a, ba)}`;
}
