import { packEnclose, packSiblings } from 'd3-hierarchy';
import { connectedComponents } from 'graphology-components';
import type { WeightedPairs } from '../weightedPairs';
import type { Places } from './fit';

/** Half the gap between two components, in sides of the square that a role has on average. */
const GAP = 0.6;

/**
 * Packs the connected components of a graph side by side, the largest in the middle; the shape of each stays. Forces
 * alone would drive unconnected components far apart. Returns a function of the positions of all roles; a connected
 * graph is not moved.
 */
export function packComponents(pairs: WeightedPairs): (at: Places) => Places {
  const parts = connectedComponents(pairs)
    .map((keys) => keys.map(Number).sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || Number(a[0]) - Number(b[0]));
  if (parts.length < 2) return (at) => at;
  return (at) => {
    const around = parts.map((part) =>
      packEnclose(part.map((role) => ({ x: at[2 * role] ?? 0, y: at[2 * role + 1] ?? 0, r: 0 }))),
    );
    const area = around.reduce((sum, { r }) => sum + Math.PI * r * r, 0);
    const side = Math.sqrt(area / pairs.order) || 1;
    const circles = packSiblings(around.map(({ r }) => ({ x: 0, y: 0, r: r + GAP * side })));
    const packed = at.slice();
    parts.forEach((part, i) => {
      const [from, to] = [around[i], circles[i]];
      if (!from || !to) return;
      for (const role of part) {
        packed[2 * role] = (at[2 * role] ?? 0) - from.x + to.x;
        packed[2 * role + 1] = (at[2 * role + 1] ?? 0) - from.y + to.y;
      }
    });
    return packed;
  };
}
