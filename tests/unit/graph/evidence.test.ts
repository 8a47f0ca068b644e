import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEvidence, type Features } from '../../../src/graph';

const NOTHING: Features = {
  ...{ habitats: [], weapons: [], metrics: [], rituals: [], neighbours: [], words: [] },
  ...{ salary: undefined, risk: undefined },
};
const role = (some: Partial<Features>): Features => ({ ...NOTHING, ...some });

const roles = [
  role({ habitats: ['bank'], words: ['ledger', 'ledger', 'the'], salary: 50, neighbours: [1] }),
  role({ habitats: ['bank'], words: ['ledger', 'audit', 'the'], salary: 60, neighbours: [0, 2] }),
  role({ habitats: ['mill'], words: ['flour', 'the'], salary: 90, neighbours: [1], risk: 5 }),
  role({ words: ['the'] }),
];
const evidence = createEvidence(roles);

describe('evidence', () => {
  test('names what both have', () => {
    const { things, parts } = evidence.shared(0, 1);
    expect(things.habitats).toEqual(['bank']);
    expect(parts.habitats).toBe(1);
    expect(evidence.shared(0, 2).neighbours).toEqual([1]);
  });

  test('leaves out what one of the two has nothing of', () => {
    expect(evidence.shared(0, 2).parts).not.toHaveProperty('risk');
    expect(evidence.shared(0, 3).parts).toEqual({});
    expect(evidence.affinity(0, 3)).toBe(0);
  });

  test('those with more in common have the higher affinity', () => {
    expect(evidence.affinity(0, 1)).toBeGreaterThan(evidence.affinity(0, 2));
  });

  test('is the same from either side, and lies from 0 to 100', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
    const trait = fc.record({
      ...{ habitats: words, weapons: words, metrics: words, rituals: words, words },
      neighbours: fc.uniqueArray(fc.nat(5), { maxLength: 4 }),
      salary: fc.option(fc.nat(100), { nil: undefined }),
      risk: fc.option(fc.nat(100), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(trait, { minLength: 2, maxLength: 8 }), (some) => {
        const { affinity } = createEvidence(some as Features[], 5);
        for (let a = 0; a < some.length; a++) {
          for (let b = 0; b < a; b++) {
            expect(affinity(a, b)).toBe(affinity(b, a));
            expect(affinity(a, b)).toBeGreaterThanOrEqual(0);
            expect(affinity(a, b)).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });
});
