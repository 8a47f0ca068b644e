import { counted } from '../../domain';
import { type Entry, tableOfEntries } from '../rows/tableOfEntries';
import type { Table } from '../table';
import { childrenOf, elementsIn, readXml, type XmlElement } from '../xml/readXml';
import { type Declarations, type Declared, furtherOf, namesOf, valuesOf } from './declared';
import { graphTables } from './graphTables';

/** Reads a GraphML file, one of yEd too: a table of its nodes, and one of its edges. Throws an XmlFault where it is no XML. */
export function readGraphml(file: string, text: string): Table[] {
  const graphml = readXml(text);
  const [ofNodes, ofEdges] = [declaredFor(graphml, 'node'), declaredFor(graphml, 'edge')];
  const graphs = childrenOf(graphml, 'graph');
  const nodes = graphs.flatMap((graph) => nodesIn(graph, ofNodes));
  const edges = graphs.flatMap((graph) => edgesIn(graph, '', ofEdges));
  const hyper = [...elementsIn(graphml, 'hyperedge')].length;
  const message = `${counted(hyper, 'edge')} between more than two nodes left out`;
  return graphTables(
    file,
    tableOfEntries(`${file}, nodes`, 'roles', nodes, namesOf(ofNodes)),
    tableOfEntries(`${file}, edges`, 'relations', edges, namesOf(ofEdges)),
    hyper ? [{ file, message, count: hyper, outcome: 'left out' }] : [],
  );
}

/** A node may hold a graph of its own. */
function nodesIn(graph: XmlElement, declared: Declarations, around = ''): Entry[] {
  return childrenOf(graph, 'node').flatMap((node) => {
    const { id = '' } = node.attributes;
    const title = labelIn(node, 'NodeLabel');
    const entry = new Map([
      ['id', id] as const,
      ...(title ? [['title', title] as const] : []),
      ...(around ? [['parent', around] as const] : []),
      ...valuesOf(dataIn(node, declared), declared),
      ...furtherOf(node, 'id', 'yfiles.foldertype'),
    ]);
    const inside = childrenOf(node, 'graph').flatMap((inner) => nodesIn(inner, declared, id));
    return [entry, ...inside];
  });
}

/** The edges of a graph and of the graphs in its nodes, each of which says whether its edges are directed. */
function edgesIn(graph: XmlElement, around: string, declared: Declarations): Entry[] {
  const type = graph.attributes.edgedefault ?? (around || 'undirected');
  return graph.children.flatMap((child) => {
    if (child.name === 'edge') return [edgeOf(child, type, declared)];
    return childrenOf(child, 'graph').flatMap((inner) => edgesIn(inner, type, declared));
  });
}

function edgeOf(edge: XmlElement, type: string, declared: Declarations): Entry {
  const { source = '', target = '', directed } = edge.attributes;
  const label = labelIn(edge, 'EdgeLabel');
  const own = directed === 'false' ? 'undirected' : 'directed';
  return new Map([
    ...(Object.entries({ source, target }) as [string, string][]),
    ['type', directed === undefined ? type : own],
    ...(label ? [['label', label] as const] : []),
    ...valuesOf(dataIn(edge, declared), declared),
    ...furtherOf(edge, 'source', 'target', 'directed', 'sourceport', 'targetport'),
  ]);
}

/** The first label that yEd draws. */
function labelIn(element: XmlElement, name: 'NodeLabel' | 'EdgeLabel'): string {
  for (const data of childrenOf(element, 'data'))
    for (const { text } of elementsIn(data, name)) if (text.trim()) return text.trim();
  return '';
}

/** The keys that are declared for nodes or for edges; what yEd draws with is none. */
function declaredFor(graphml: XmlElement, kind: 'node' | 'edge'): Declarations {
  const keys = childrenOf(graphml, 'key').filter(
    ({ attributes: { for: some = 'all', 'yfiles.type': drawn } }) =>
      !drawn && (some === kind || some === 'all'),
  );
  return new Map(
    keys.map((key): [string, Declared] => {
      const { id = '', 'attr.name': name = id } = key.attributes;
      return [id, { name, isList: false, fallback: childrenOf(key, 'default')[0]?.text }];
    }),
  );
}

/** Data without a declaration counts where it is text. */
function dataIn(element: XmlElement, declared: Declarations): [string, string][] {
  return childrenOf(element, 'data').flatMap((data): [string, string][] => {
    const key = data.attributes.key ?? '';
    return declared.has(key) || !data.children.length ? [[key, data.text]] : [];
  });
}
