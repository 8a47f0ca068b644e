import type { FileFormat, Subject } from '../types';
import type { Field, FieldValue } from './fields';
import { type GraphEdge, type GraphNode, graphOf, weightOf } from './model';
import { XML_HEAD, xmlElement, xmlText } from './xml';

/** For NetworkX, igraph, Gephi and yEd. */
export const graphml: FileFormat = {
  id: 'graphml',
  label: 'GraphML',
  note: 'a graph for NetworkX, igraph, yEd and Gephi',
  parts: [
    {
      ...{ name: '', label: 'Save' },
      write: (subject) => ({ ending: 'graphml', content: graphmlText(subject) }),
    },
  ],
};

/** A key of GraphML, and what an element has of it. */
interface Key<T> {
  readonly id: string;
  readonly name: string;
  readonly type: Field['type'];
  readonly valueFor: (of: T) => FieldValue;
}

const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;
const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

/** y runs up, as programs that read GraphML draw it. */
const OF_NODES: readonly Key<GraphNode>[] = [
  { id: 'label', name: 'label', type: 'string', valueFor: ({ title }) => title },
  { id: 'x', name: 'x', type: 'double', valueFor: ({ x }) => x },
  { id: 'y', name: 'y', type: 'double', valueFor: ({ y }) => -y || 0 },
  { id: 'size', name: 'size', type: 'double', valueFor: ({ radius }) => radius },
  { id: 'color', name: 'color', type: 'string', valueFor: ({ colour }) => colour },
];
const OF_EDGES: readonly Key<GraphEdge>[] = [
  { id: 'weight', name: 'weight', type: 'integer', valueFor: weightOf },
  { id: 'match', name: 'match', type: 'integer', valueFor: ({ match }) => match },
  { id: 'because', name: 'because', type: 'string', valueFor: ({ because }) => because },
  { id: 'presses', name: 'presses', type: 'boolean', valueFor: ({ presses }) => presses },
  { id: 'demand', name: 'demand', type: 'string', valueFor: ({ demand }) => demand },
];

function graphmlText(subject: Subject): string {
  const { fields, nodes, edges } = graphOf(subject);
  const keys: readonly Key<GraphNode>[] = [
    ...OF_NODES,
    ...fields.map(({ name, type, valueFor }, at) => ({
      ...{ id: `field-${at}`, name, type },
      valueFor: ({ index }: GraphNode) => valueFor(index),
    })),
  ];
  const graph = xmlElement('graph', { edgedefault: 'directed' }, [
    ...nodes.map((node) => xmlElement('node', { id: node.id }, dataOf(node, keys))),
    ...edges.map((edge) =>
      xmlElement('edge', { source: edge.source, target: edge.target }, dataOf(edge, OF_EDGES)),
    ),
  ]);
  const declared = [...declarations(keys, 'node'), ...declarations(OF_EDGES, 'edge')];
  return `${XML_HEAD}${xmlElement('graphml', { xmlns: NAMESPACE }, [...declared, graph])}\n`;
}

const declarations = (keys: readonly Omit<Key<never>, 'valueFor'>[], kind: string) =>
  keys.map(({ id, name, type }) =>
    xmlElement('key', {
      ...{ id: `${kind}-${id}`, for: kind },
      ...{ 'attr.name': name, 'attr.type': TYPES[type] },
    }),
  );

function dataOf(of: GraphNode | GraphEdge, keys: readonly Key<never>[]): string[] {
  const kind = 'source' in of ? 'edge' : 'node';
  return keys.flatMap(({ id, valueFor }) => {
    const value: FieldValue = valueFor(of as never);
    return value === undefined || value === ''
      ? []
      : xmlElement('data', { key: `${kind}-${id}` }, xmlText(String(value)));
  });
}
