import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createEvidence,
  createSurvey,
  type DeclaredPair,
  declaredPairs,
  type Features,
  MUCH,
  type Survey,
  type SurveyedPairs,
} from '../../../src/graph';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 8 });
const trait = fc.record({
  ...{ habitats: words, weapons: words, metrics: words, rituals: words, words },
  neighbours: fc.uniqueArray(fc.nat(9), { maxLength: 4 }),
  salary: fc.option(fc.nat(100), { nil: undefined }),
  risk: fc.option(fc.nat(100), { nil: undefined }),
});
const some = fc.array(trait, { minLength: 2, maxLength: 10 }).chain((features) => {
  const index = fc.nat(features.length - 1);
  const match = fc.tuple(index, index, fc.integer({ min: 1, max: 100 }));
  return fc.record({ features: fc.constant(features as Features[]), matches: fc.array(match) });
});
const declaredOf = (matches: readonly [number, number, number][], roles: number) =>
  declaredPairs(
    {
      source: matches.map(([source]) => source),
      target: matches.map(([, target]) => target),
      percent: matches.map(([, , percent]) => percent),
    },
    roles,
  );
type Options = Parameters<typeof createSurvey>[3];
function survey(
  features: readonly Features[],
  declared: readonly DeclaredPair[],
  limits?: Options,
) {
  const run = createSurvey(features, createEvidence(features), declared, limits);
  let share = run.share();
  while (!run.isDone()) {
    run.step();
    expect(run.share()).toBeGreaterThanOrEqual(share);
    share = run.share();
  }
  expect(share).toBe(1);
  return run.result();
}
const pairsOf = ({ a, b }: SurveyedPairs) => Array.from(a, (one, at) => [one, b[at]]);

/** The same without columns, steps and limits: every two roles, looked at one by one. */
function plainly(features: readonly Features[], declared: readonly DeclaredPair[]) {
  const { measure, vectors } = createEvidence(features);
  const all = features.flatMap((_, a) =>
    features.flatMap((_other, b) => (a < b ? [{ a, b, ...measure(a, b) }] : [])),
  );
  const claimOf = (a: number, b: number) => declared.find((one) => one.a === a && one.b === b);
  const gap = (pair: (typeof all)[number]) => {
    const claim = claimOf(pair.a, pair.b);
    return Math.max(claim?.ab ?? 0, claim?.ba ?? 0) - pair.affinity;
  };
  return {
    declared: all
      .filter(({ a, b }) => claimOf(a, b))
      .sort((x, y) => gap(y) - gap(x) || x.score - y.score)
      .map(({ a, b }) => [a, b]),
    missing: all
      .filter(({ a, b, affinity, isSupported }) => {
        const haveWords = vectors[a]?.size && vectors[b]?.size;
        return !claimOf(a, b) && haveWords && affinity >= MUCH && isSupported;
      })
      .sort((x, y) => y.score - x.score)
      .map(({ a, b }) => [a, b]),
  };
}

describe('a survey', () => {
  test('finds what looking at every two roles finds', () => {
    fc.assert(
      fc.property(some, ({ features, matches }) => {
        const declared = declaredOf(matches, features.length);
        const plain = plainly(features, declared);
        const found = survey(features, declared);
        expect(pairsOf(found.declared)).toEqual(plain.declared);
        expect(pairsOf(found.missing)).toEqual(plain.missing);
        expect(found.found).toBe(plain.missing.length);
      }),
    );
  });

  test('of candidates only finds some of these, with the same figures', () => {
    fc.assert(
      fc.property(some, ({ features, matches }) => {
        const declared = declaredOf(matches, features.length);
        const all = pairsOf(survey(features, declared).missing).map(String);
        const few = survey(features, declared, { everyPairUpTo: 0, candidates: 2 });
        for (const pair of pairsOf(few.missing)) expect(all).toContain(String(pair));
        expect(new Set(pairsOf(few.missing).map(String)).size).toBe(few.missing.a.length);
        expect(few.candidates).toBe(4);
      }),
    );
  });

  test('does not depend on the order of the roles', () => {
    const named = ({ declared, missing }: Survey, names: readonly number[]) =>
      [declared, missing].map(({ a, b, affinity, supported }) =>
        Array.from(a, (one, at) => {
          const ends = [names[one] ?? 0, names[b[at] ?? 0] ?? 0].sort((x, y) => x - y);
          return [...ends, affinity[at], supported[at]].join(' ');
        }).sort(),
      );
    fc.assert(
      fc.property(some, ({ features, matches }) => {
        const roles = features.length;
        const indexes = features.map((_, index) => index);
        const turned = (index: number) => roles - 1 - index;
        const other = features.toReversed().map((role) => ({
          ...role,
          neighbours: role.neighbours.map((index) => (index < roles ? turned(index) : index)),
        }));
        const mirrored = matches.map(([from, to, percent]): [number, number, number] => [
          turned(from),
          turned(to),
          percent,
        ]);
        // Of two numbers for one match the later holds, in either order.
        expect(named(survey(other, declaredOf(mirrored, roles)), indexes.toReversed())).toEqual(
          named(survey(features, declaredOf(matches, roles)), indexes),
        );
      }),
    );
  });

  test('keeps the best where there are too many, and says how many there are', () => {
    const alike = (word: string): Features => ({
      ...{ habitats: [], weapons: [], metrics: [], rituals: [], neighbours: [] },
      ...{ words: [word, word, 'x'], salary: undefined, risk: undefined },
    });
    const features = Array.from({ length: 60 }, (_, at) => alike(`word${at >> 1}`));
    const { missing, found } = survey(features, [], { missing: 5 });
    expect(found).toBe(30);
    expect(pairsOf(missing)).toEqual([0, 2, 4, 6, 8].map((at) => [at, at + 1]));
    const some = survey(features, [], { missing: 5, everyPairUpTo: 0 });
    expect(pairsOf(some.missing)).toEqual(pairsOf(missing));
  });

  test('does not take two that say nothing for alike, whatever they are matched with', () => {
    const silent: Features = {
      ...{ habitats: [], weapons: [], metrics: [], rituals: [], words: [] },
      ...{ neighbours: [2], salary: undefined, risk: undefined },
    };
    const features = [silent, silent, { ...silent, neighbours: [0, 1] }];
    const declared = declaredOf(
      [
        [0, 2, 90],
        [1, 2, 80],
      ],
      3,
    );
    expect(pairsOf(survey(features, declared).missing)).toEqual([]);
    expect(pairsOf(survey(features, declared).declared)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});
