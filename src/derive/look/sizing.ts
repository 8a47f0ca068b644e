import type { Column, Taxonomy } from '../../domain';
import { rangeFacetOf, type Size } from '../../state';
import { figureText } from '../figureText';
import type { Look } from './types';

/** The size of each role's mark, and what sizes stand for. */
export function sizing(
  taxonomy: Taxonomy,
  size: Size,
  betweenness: Column | undefined,
): Pick<Look, 'sizes' | 'sizeKey'> {
  const pay = size === 'salary' && rangeFacetOf(taxonomy, 'salary');
  if (pay) {
    const amounts = taxonomy.roles.map((role) => pay.figure(role) ?? Number.NaN);
    return sized(amounts, `salary, ${pay.unit}`, figureText);
  }
  if (size === 'betweenness' && betweenness) {
    return sized(Array.from(betweenness), 'betweenness', (value) => value.toPrecision(2));
  }
  return { sizes: null, sizeKey: null };
}

/** Sizes begin at zero, so that the area of a mark is in proportion to its figure. */
function sized(values: readonly number[], label: string, text: (value: number) => string) {
  const most = values.reduce((max, value) => (value > max ? value : max), 0) || 1;
  const marks = [0.1, 0.4, 1].map((share) => ({ share, text: text(roundish(share * most)) }));
  return {
    sizes: Float32Array.from(values, (value) => value / most),
    sizeKey: { label, marks },
  };
}

/** A figure to two digits. */
const roundish = (value: number) => Number(value.toPrecision(2));
