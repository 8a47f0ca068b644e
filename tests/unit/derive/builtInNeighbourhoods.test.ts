import { describe, expect, test } from 'vitest';
import { commonTo, listNeighbourhoods } from '../../../src/derive';
import { communities, communityNames, weightedPairs } from '../../../src/graph';
import { habitats, pairs, records, roleIds } from '../../browser/records';
import { builtInTaxonomy, idAt } from '../builtIn';

const taxonomy = builtInTaxonomy();

const table = weightedPairs(taxonomy);
const groups = communities(table);
const names = communityNames(taxonomy, table, groups);
const list = listNeighbourhoods(taxonomy, groups, names);

const recordOf = (id: string) => records.find((record) => record.id === id);
const riskOf = (id: string) => recordOf(id)?.flightRisk?.percent ?? Number.NaN;
const payOf = (id: string) =>
  (recordOf(id)?.salary as { amount: number } | undefined)?.amount ?? Number.NaN;
/** The figure in the middle, or the mean of the two there. */
function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
const ends = (pair: string) => pair.split('~');

// Which roles belong together is ours to say; everything that is told of them is counted from the files in data/.
describe('the neighbourhoods of the built-in records', () => {
  test('hold every role once, the largest first, each under a name of its own', () => {
    const ids = list.flatMap(({ members }) => members.map(idAt));
    expect(ids.toSorted()).toEqual(roleIds.toSorted());
    const sizes = list.map(({ members }) => members.length);
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(list.length).toBeGreaterThan(3);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  });

  test('have as many matched pairs inside, and across to each other one, as the files declare', () => {
    for (const { id, members, pairs: inside, density, bridges } of list) {
      const own = members.map(idAt);
      const counted = [...pairs].filter((pair) => ends(pair).every((end) => own.includes(end)));
      expect(inside).toBe(counted.length);
      const possible = (own.length * (own.length - 1)) / 2;
      expect(density).toBeCloseTo(possible ? counted.length / possible : 0, 9);
      for (const other of list.filter((one) => one.id !== id)) {
        const theirs = other.members.map(idAt);
        const across = [...pairs].filter(
          (pair) =>
            ends(pair).some((end) => own.includes(end)) &&
            ends(pair).some((end) => theirs.includes(end)),
        );
        expect(bridges.find(({ to }) => to === other.id)?.pairs ?? 0).toBe(across.length);
      }
    }
  });

  test('keep inside what share of their match strength the files give', () => {
    const strength = (pair: string) => {
      const [one = '', other = ''] = ends(pair);
      const given = (by: string, of: string) =>
        recordOf(by)?.related?.find(({ role }) => role === of)?.match ?? 0;
      return Math.max(given(one, other), given(other, one));
    };
    const sum = (some: readonly string[]) =>
      some.reduce((total, pair) => total + strength(pair), 0);
    for (const { members, insideShare } of list) {
      const own = members.map(idAt);
      const within = (pair: string) => ends(pair).filter((end) => own.includes(end)).length;
      const inside = 2 * sum([...pairs].filter((pair) => within(pair) === 2));
      const outside = sum([...pairs].filter((pair) => within(pair) === 1));
      expect(insideShare).toBeCloseTo(inside / (inside + outside), 9);
    }
  });

  test('have the medians of the figures in the files', () => {
    for (const { members, risk, pay } of list) {
      const ids = members.map(idAt);
      expect(risk).toBe(medianOf(ids.map(riskOf)));
      expect(pay).toBe(medianOf(ids.map(payOf)));
      const figures = commonTo(taxonomy, members).figures;
      const spread = (key: string) => figures.find(({ facet }) => facet.key === key);
      expect(spread('risk')?.here.middle).toBe(medianOf(ids.map(riskOf)));
      expect(spread('risk')?.everywhere.middle).toBe(medianOf(roleIds.map(riskOf)));
      expect(spread('salary')?.here.middle).toBe(medianOf(ids.map(payOf)));
      expect(spread('risk')?.here.figures).toEqual(
        ids.map(riskOf).sort((one, other) => one - other),
      );
    }
  });

  test('share habitats as the files have them', () => {
    let told = 0;
    for (const { members } of list) {
      const own = members.map((index) => recordOf(idAt(index))?.habitats ?? []);
      const shared = commonTo(taxonomy, members).choices.find(
        ({ facet }) => facet.key === 'habitat',
      );
      expect(shared?.known).toBe(own.filter(({ length }) => length > 0).length);
      for (const { id, label, count } of shared?.shares ?? []) {
        told++;
        expect(count).toBe(own.filter((some) => some.includes(id)).length);
        expect(label).toBe(habitats.find((habitat) => habitat.id === id)?.name);
      }
    }
    expect(told).toBeGreaterThan(10);
  });
});
