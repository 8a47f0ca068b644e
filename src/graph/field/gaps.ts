import type { Column, Pairs } from '../../domain';

/** Two communities, and how far they are joined. */
export interface Gap {
  readonly one: number;
  readonly other: number;
  /** How many pairs of roles join them. */
  readonly bridges: number;
  /** How many would if pairs were spread evenly over all roles of different communities. */
  readonly expected: number;
}

/**
 * Every two communities of more than one role, those with the fewest bridges for their size first. Of two without any,
 * the larger ones come first: between them more were to be expected.
 */
export function gapsBetween({ a, b, count }: Pairs, communities: Column): Gap[] {
  const sizes = countOf(communities);
  const bridges = new Map<string, number>();
  let all = 0;
  for (let pair = 0; pair < count; pair++) {
    const [one, other] = sorted(communities[a[pair] ?? 0] ?? 0, communities[b[pair] ?? 0] ?? 0);
    if (one === other) continue;
    all++;
    bridges.set(`${one} ${other}`, (bridges.get(`${one} ${other}`) ?? 0) + 1);
  }
  const large = [...sizes.keys()].filter((one) => (sizes.get(one) ?? 0) > 1).sort((x, y) => x - y);
  const couples = large.flatMap((one, at) =>
    large.slice(at + 1).map((other) => [one, other] as const),
  );
  const room = (one: number, other: number) => (sizes.get(one) ?? 0) * (sizes.get(other) ?? 0);
  const share = all / (roomBetween([...sizes.values()]) || 1);
  return couples
    .map(([one, other]) => ({
      ...{ one, other, bridges: bridges.get(`${one} ${other}`) ?? 0 },
      expected: share * room(one, other),
    }))
    .sort(
      (x, y) =>
        x.bridges / x.expected - y.bridges / y.expected ||
        y.expected - x.expected ||
        x.one - y.one ||
        x.other - y.other,
    );
}

const sorted = (one: number, other: number) =>
  (one < other ? [one, other] : [other, one]) as [number, number];

function countOf(communities: Column): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const one of Array.from(communities)) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  return sizes;
}

/** How many couples of roles are in different groups of these sizes. */
function roomBetween(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return (all * all - sizes.reduce((sum, size) => sum + size * size, 0)) / 2;
}
