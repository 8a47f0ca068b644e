import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import type { PlainData } from './plainData';

const COLOURS = ['#4a6fa5', '#b5544a', '#5a8f5c', '#a8843a', '#7a5c99', '#3f8f96', '#b06a8a'];

/** Every role a node and every pair an edge; what the slider leaves out is dimmed by a class. */
export function elementsOf({ roles, pairs }: PlainData, lowest: number): ElementDefinition[] {
  const passing = new Set(
    roles.filter(({ figure = lowest }) => figure >= lowest).map(({ id }) => id),
  );
  const nodes = roles.map(({ id, title, family, citations, x, y }) => ({
    data: {
      id,
      label: title,
      size: 2 * Math.sqrt(64 + 7 * citations),
      colour: COLOURS[family % COLOURS.length],
    },
    position: { x, y },
    classes: passing.has(id) ? '' : 'dim',
  }));
  const edges = pairs.map(({ a, b, percent }) => ({
    data: {
      id: `${a} ${b}`,
      source: a,
      target: b,
      width: 0.6 + (3 * Math.max(0, percent - 50)) / 50,
      opacity: 0.2 + (0.5 * percent) / 100,
    },
    classes: passing.has(a) && passing.has(b) ? '' : 'dim',
  }));
  return [...nodes, ...edges];
}

export const STYLESHEET = [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(colour)',
      label: 'data(label)',
      'font-size': 11,
      color: '#222222',
    },
  },
  {
    selector: 'edge',
    style: { width: 'data(width)', opacity: 'data(opacity)', 'line-color': '#888888' },
  },
  { selector: 'node.dim', style: { opacity: 0.2 } },
  { selector: 'edge.dim', style: { opacity: 0.06 } },
  { selector: 'node.faded', style: { opacity: 0.25 } },
  { selector: 'edge.faded', style: { opacity: 0.05 } },
] as StylesheetJson;
