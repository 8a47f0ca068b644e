import { choiceCounts, countPassing, spread } from '../../src/derive';
import { type Filters, facetsOf } from '../../src/state';
import type { DataSet } from './data';
import { median } from './figures';

const TIMES = 50;

/** Milliseconds in which everything that the filters show is counted anew, here in Node, after a slider was moved. */
export function facetTime({ taxonomy, facet }: DataSet): number {
  const { key, floor, ceiling } = facet;
  const times = Array.from({ length: TIMES }, (_, time) => {
    const min = floor + ((ceiling - floor) * (time + 1)) / (TIMES + 1);
    const filters: Filters = { [key]: { min, max: ceiling, unknown: time % 2 === 0 } };
    const begun = performance.now();
    countPassing(taxonomy, filters, 0);
    for (const each of facetsOf(taxonomy)) {
      if (each.kind === 'range') spread(taxonomy, filters, each);
      else choiceCounts(taxonomy, filters, each);
    }
    return performance.now() - begun;
  });
  return median(times);
}
