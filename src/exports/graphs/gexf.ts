import type { FileFormat, Subject } from '../types';
import type { Field, FieldValue } from './fields';
import { type GraphEdge, type GraphModel, type GraphNode, graphOf, weightOf } from './model';
import { XML_HEAD, xmlElement, xmlText } from './xml';

/** For Gephi. */
export const gexf: FileFormat = {
  id: 'gexf',
  label: 'GEXF 1.3',
  note: 'a graph for Gephi, with positions, colours and sizes',
  parts: [
    {
      ...{ name: '', label: 'Save' },
      write: (subject) => ({ ending: 'gexf', content: gexfText(subject) }),
    },
  ],
};

const NAMESPACES = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz' };
/** What edges have, by the ids of their declarations. */
const OF_EDGES = [
  ['match', 'integer'],
  ['because', 'string'],
  ['presses', 'boolean'],
  ['demand', 'string'],
] as const;

function gexfText(subject: Subject): string {
  const { title, date } = subject;
  const model = graphOf(subject);
  const meta = xmlElement('meta', { lastmodifieddate: date }, [
    xmlElement('creator', {}, 'Rolegraph'),
    xmlElement('description', {}, xmlText(title)),
  ]);
  const graph = xmlElement('graph', { defaultedgetype: 'directed', mode: 'static' }, [
    ...declarations(model),
    xmlElement(
      'nodes',
      {},
      model.nodes.map((node) => nodeElement(node, model.fields)),
    ),
    xmlElement('edges', {}, model.edges.map(edgeElement)),
  ]);
  return `${XML_HEAD}${xmlElement('gexf', { ...NAMESPACES, version: '1.3' }, [meta, graph])}\n`;
}

function declarations({ fields }: GraphModel): string[] {
  const ofNodes = fields.map(({ name, type }, id) =>
    xmlElement('attribute', { id, title: name, type }),
  );
  const ofEdges = OF_EDGES.map(([id, type]) => xmlElement('attribute', { id, title: id, type }));
  return [
    ...(ofNodes.length ? [xmlElement('attributes', { class: 'node' }, ofNodes)] : []),
    xmlElement('attributes', { class: 'edge' }, ofEdges),
  ];
}

/** Gephi's and sigma's y runs up. */
function nodeElement(node: GraphNode, fields: readonly Field[]): string {
  const { id, title, index, x, y, radius, colour } = node;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return xmlElement('node', { id, label: title }, [
    ...valuesElement(fields.map(({ valueFor }, at) => [at, valueFor(index)])),
    xmlElement('viz:color', { r, g, b }),
    xmlElement('viz:position', { x, y: -y || 0, z: 0 }),
    xmlElement('viz:size', { value: radius }),
  ]);
}

function edgeElement(edge: GraphEdge, id: number): string {
  const { source, target } = edge;
  const values = OF_EDGES.map(([name]) => [name, edge[name]] as const);
  return xmlElement('edge', { id, source, target, weight: weightOf(edge) }, valuesElement(values));
}

function valuesElement(values: readonly (readonly [string | number, FieldValue])[]): string[] {
  const known = values.filter(([, value]) => value !== undefined && value !== '');
  const elements = known.map(([id, value]) => xmlElement('attvalue', { for: id, value }));
  return elements.length ? [xmlElement('attvalues', {}, elements)] : [];
}
