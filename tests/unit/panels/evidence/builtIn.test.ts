import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../../../src/domain';
import { firstRows, listingsOf, type Row } from '../../../../src/panels/evidence/listings';
import { pairsCsv } from '../../../../src/panels/evidence/pairsCsv';
import { pairs, records } from '../../../browser/records';
import { builtInReasons, builtInTaxonomy } from '../../builtIn';

const taxonomy = builtInTaxonomy();

const given = (by: string, of: string) =>
  records.find(({ id }) => id === by)?.related?.find(({ role }) => role === of)?.match;
const keyOf = ({ a, b }: Row) => [a.id, b.id].sort().join('~');
const descending = (figures: readonly number[]) => figures.toSorted((one, other) => other - one);

const reasons = await builtInReasons();

// Which pairs are declared, and with which numbers, is counted from the files in data/.
describe('the evidence of the built-in records', () => {
  const run = reasons.survey();
  while (!run.isDone()) run.step();
  const { leastSupported, missing, notNamedBack } = listingsOf(taxonomy, run.result());
  const all = (listing: typeof missing) => firstRows(listing, listing.count);

  test('has every declared pair once, with the numbers of its files', () => {
    const rows = all(leastSupported);
    expect(rows.map(keyOf).sort()).toEqual([...pairs].sort());
    for (const { a, b, ab, ba } of rows) {
      expect([a.id, b.id, ab, ba]).toEqual([a.id, b.id, given(a.id, b.id), given(b.id, a.id)]);
    }
  });

  test('begins with the number that lies farthest above its affinity', () => {
    const gaps = all(leastSupported).map(
      ({ ab = 0, ba = 0, affinity }) => Math.max(ab, ba) - affinity,
    );
    expect(gaps).toEqual(descending(gaps));
    expect(gaps[0]).toBeGreaterThan(gaps.at(-1) ?? 0);
  });

  test('suggests undeclared pairs of a high affinity only, the same that their card tells', async () => {
    const rows = all(missing);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => pairs.has(keyOf(row)))).toEqual([]);
    expect(Math.min(...rows.map(({ affinity }) => affinity))).toBeGreaterThanOrEqual(90);
    for (const { a, b, affinity } of [...rows, ...all(leastSupported).slice(0, 40)]) {
      expect((await reasons.explain(a.id, b.id))?.affinity).toBe(affinity);
    }
  });

  test('names those that are not named back: none, as the files have it', () => {
    const oneSided = records.flatMap(({ id, related = [] }) =>
      related.filter(({ role }) => given(role, id) === undefined),
    );
    expect(notNamedBack.count).toBe(oneSided.length);
  });

  test('copies a line for each pair', () => {
    expect(pairsCsv(leastSupported).trim().split('\r\n')).toHaveLength(pairs.size + 1);
  });
});

const kinds = ['habitats', 'weapons', 'metrics', 'rituals'] as const;
const namesIn = (record: (typeof records)[number], field: string, key: string) =>
  ((record[field] ?? []) as Record<string, string>[]).map((entry) => entry[key]?.toLowerCase());
/** What a record names of each kind. */
const named = records.map((record) => ({
  habitats: record.habitats ?? [],
  weapons: namesIn(record, 'weaponry', 'name'),
  metrics: namesIn(record, 'metrics', 'name'),
  rituals: namesIn(record, 'log', 'activity'),
}));

/** How many names of a kind two records share. */
const countBoth = (at: number, next: number, kind: (typeof kinds)[number]) => {
  const others: readonly unknown[] = named[next]?.[kind] ?? [];
  return new Set(named[at]?.[kind].filter((name) => others.includes(name))).size;
};

describe('what two built-in records share', () => {
  test('is what both files name', async () => {
    const found: number[] = [];
    for (const [at, one] of records.entries()) {
      for (const [next, other] of records.entries()) {
        if (at >= next) continue;
        const expected = kinds.map((kind) => countBoth(at, next, kind));
        const isMuch = expected.slice(1).some(Boolean);
        // All that share more than habitats, and of the others every eighth.
        if (!isMuch && (next - at - 1) % 8) continue;
        const why = await reasons.explain(one.id as RoleId, other.id as RoleId);
        const counts = kinds.map((kind) => why?.things[kind].length);
        expect([one.id, other.id, ...counts]).toEqual([one.id, other.id, ...expected]);
        expected.forEach((count, kind) => {
          found[kind] = (found[kind] ?? 0) + count;
        });
      }
    }
    expect(found.filter(Boolean)).toHaveLength(kinds.length);
  });
});
