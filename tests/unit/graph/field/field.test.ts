import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjacencyOf, deadEnds, gapsBetween, pairTable } from '../../../../src/graph';

const ROLES = 7;
const arbitraryEnds = fc
  .uniqueArray(fc.tuple(fc.nat(ROLES - 1), fc.nat(ROLES - 1)), {
    maxLength: 20,
    selector: ([a, b]) => a * ROLES + b,
  })
  .map((all) => all.filter(([a, b]) => a !== b).sort(([a, b], [c, d]) => a - c || b - d));
const figures = fc.array(fc.option(fc.nat(9), { nil: Number.NaN }), {
  minLength: ROLES,
  maxLength: ROLES,
});
const roles = [...Array(ROLES).keys()];

describe('dead ends', () => {
  test('are the roles of which no walk of one or two steps ends at one that is paid better and safer', () => {
    fc.assert(
      fc.property(arbitraryEnds, figures, figures, (ends, pay, risk) => {
        const [source, target] = [ends.map(([a]) => a), ends.map(([, b]) => b)];
        const { ahead } = adjacencyOf(ROLES, { source, target }, () => 1);
        const near = (a: number, b: number) =>
          ends.some(([x, y]) => x === a && y === b) ||
          ends.some(([x, y]) => x === a && ends.some(([z, w]) => z === y && w === b));
        const judged = roles.filter((at) => !Number.isNaN((pay[at] ?? 0) + (risk[at] ?? 0)));
        const dead = judged.filter(
          (a) =>
            !roles.some(
              (b) => near(a, b) && (pay[b] ?? 0) > (pay[a] ?? 0) && (risk[b] ?? 0) < (risk[a] ?? 0),
            ),
        );
        expect(deadEnds(ahead, { pay, risk })).toEqual({ roles: dead, judged: judged.length });
      }),
    );
  });

  test('by one figure, where there is no other', () => {
    const { ahead } = adjacencyOf(3, { source: [0, 1], target: [1, 2] }, () => 1);
    expect(deadEnds(ahead, { risk: [50, 60, 40] }).roles).toEqual([2]);
  });
});

describe('gaps', () => {
  test('are every two communities of more than one role, fewest bridges for their size first', () => {
    fc.assert(
      fc.property(
        arbitraryEnds,
        fc.array(fc.nat(3), { minLength: ROLES, maxLength: ROLES }),
        (ends, of) => {
          const columns = { source: ends.map(([a]) => a), target: ends.map(([, b]) => b) };
          const table = pairTable('match', { ...columns, percent: ends.map(() => 50) }, ROLES);
          const size = (one: number) => of.filter((other) => other === one).length;
          const joined = (a: number, b: number) =>
            ends.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
          const bridges = (one: number, other: number) =>
            roles.flatMap((a) =>
              roles.filter((b) => of[a] === one && of[b] === other && joined(a, b)),
            ).length;
          const gaps = gapsBetween(table, of);
          const large = [...new Set(of)].filter((one) => size(one) > 1).length;
          expect(gaps).toHaveLength((large * (large - 1)) / 2);
          for (const gap of gaps) expect(gap.bridges).toBe(bridges(gap.one, gap.other));
          const share = gaps.map(
            ({ one, other }) => bridges(one, other) / (size(one) * size(other)),
          );
          share.forEach((figure, at) => {
            if (at > 0) expect(figure).toBeGreaterThanOrEqual((share[at - 1] ?? 0) - 1e-12);
          });
        },
      ),
    );
  });
});
