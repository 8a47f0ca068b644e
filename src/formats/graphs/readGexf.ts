import { type Entry, tableOfEntries } from '../rows/tableOfEntries';
import type { Table } from '../table';
import { childrenOf, elementsIn, readXml, type XmlElement } from '../xml/readXml';
import { type Declarations, type Declared, furtherOf, namesOf, valuesOf } from './declared';
import { graphTables } from './graphTables';

/** Reads a GEXF file: a table of its nodes, and one of its edges. Throws an XmlFault where it is no XML. */
export function readGexf(file: string, text: string): Table[] {
  const gexf = readXml(text);
  const [graph = gexf] = elementsIn(gexf, 'graph');
  const type = graph.attributes.defaultedgetype ?? 'undirected';
  const [ofNodes, ofEdges] = [declaredFor(graph, 'node'), declaredFor(graph, 'edge')];
  const nodes = nodesIn(graph, ofNodes);
  const timed = [...elementsIn(graph, 'attvalues')].filter((values) =>
    childrenOf(values, 'attvalue').some(isTimed),
  ).length;
  const found = [...elementsIn(graph, 'edge')];
  // Where some edges have a weight, one without has 1, says the format.
  const usual = found.some(({ attributes }) => attributes.weight) ? '1' : undefined;
  const edges = found.map((edge) => edgeOf(edge, { type, weight: usual }, ofEdges));
  return graphTables(
    file,
    tableOfEntries(`${file}, nodes`, 'roles', nodes, namesOf(ofNodes)),
    tableOfEntries(`${file}, edges`, 'relations', edges, namesOf(ofEdges)),
    timed ? [{ file, message: TIMED, count: timed }] : [],
  );
}

/** Nodes may stand in nodes, or name their parents. */
function nodesIn(inside: XmlElement, declared: Declarations, around = ''): Entry[] {
  return childrenOf(inside, 'nodes')
    .flatMap((nodes) => childrenOf(nodes, 'node'))
    .flatMap((node) => {
      const { id = '', label = '' } = node.attributes;
      const parent = parentsOf(node, around);
      const entry = new Map([
        ...(Object.entries({ id, title: label }) as [string, string][]),
        ...(parent ? [['parent', parent] as const] : []),
        ...valuesOf(foundIn(node), declared),
        ...furtherOf(node, 'id', 'label', 'pid'),
      ]);
      return [entry, ...nodesIn(node, declared, id)];
    });
}

/** A list where there are several. */
function parentsOf(node: XmlElement, around: string): string {
  const named = childrenOf(node, 'parents')
    .flatMap((parents) => childrenOf(parents, 'parent'))
    .map(({ attributes }) => attributes.for ?? '');
  const [first = '', ...more] = named;
  return node.attributes.pid ?? (around || (more.length ? JSON.stringify(named) : first));
}

function edgeOf(
  edge: XmlElement,
  usual: { readonly type: string; readonly weight: string | undefined },
  declared: Declarations,
): Entry {
  const { source = '', target = '', weight = usual.weight } = edge.attributes;
  return new Map([
    ...(Object.entries({ source, target }) as [string, string][]),
    ...(weight === undefined ? [] : [['weight', weight] as const]),
    ['type', edge.attributes.type ?? usual.type],
    ...valuesOf(foundIn(edge), declared),
    ...furtherOf(edge, 'source', 'target', 'weight', 'type'),
  ]);
}

/** The attributes that are declared for nodes or for edges; those of a dynamic file stand apart. */
function declaredFor(graph: XmlElement, kind: 'node' | 'edge'): Declarations {
  return new Map(
    childrenOf(graph, 'attributes')
      .filter(({ attributes }) => attributes.class === kind)
      .flatMap((some) => childrenOf(some, 'attribute'))
      .map((element): [string, Declared] => {
        const { id = '', title = id, type = '' } = element.attributes;
        const fallback = childrenOf(element, 'default')[0]?.text;
        return [id, { name: title, isList: type.startsWith('list'), fallback }];
      }),
  );
}

const TIMED = 'values at several times; the last one is taken';

/** Whether a value holds for a time, and not always. */
const isTimed = ({ attributes }: XmlElement) =>
  ['start', 'startopen', 'end', 'endopen', 'timestamp'].some((name) => attributes[name]);

/** The values of an element; of several in time the last one. */
function foundIn(element: XmlElement): [string, string][] {
  const values = childrenOf(element, 'attvalues').flatMap((all) => childrenOf(all, 'attvalue'));
  const attributeOf = ({ attributes }: XmlElement) => attributes.for ?? attributes.id ?? '';
  const last = new Map(values.map((value) => [attributeOf(value), value]));
  return values
    .filter((value) => !isTimed(value) || last.get(attributeOf(value)) === value)
    .map((value) => [attributeOf(value), value.attributes.value ?? '']);
}
