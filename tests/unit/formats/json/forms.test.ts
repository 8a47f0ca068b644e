import { describe, expect, test } from 'vitest';
import { tablesIn } from './tablesIn';

const read = (value: unknown) => tablesIn(JSON.stringify(value));

describe('a graph of nodes and links', () => {
  test('as NetworkX writes it: ids are any scalar, and stay what they are', () => {
    const { tables, kinds } = read({
      ...{ directed: true, multigraph: true, graph: {} },
      nodes: [{ id: 'x', grade: 1.5 }, { id: 7 }, { id: 0, label: 'Cook' }],
      edges: [
        { source: 'x', target: 7, key: 0, weight: 0.25 },
        { source: 0, target: 'gone' },
      ],
    });
    expect(tables).toEqual({
      nodes: ['id,grade,label', 'x,1.5,', '7,,', '0,,Cook'],
      links: ['source,target,key,weight', 'x,7,0,0.25', '0,gone,,'],
    });
    expect(kinds).toEqual(['roles', 'relations']);
  });

  test('as d3 writes it: ends are places in the list, or nodes; a value is a weight', () => {
    const nodes = [
      { name: 'Cook', group: 1 },
      { name: 'Clerk', group: 2 },
    ];
    const links = ['source,target,weight', 'Clerk,Cook,5'];
    expect(read({ nodes, links: [{ source: 1, target: 0, value: 5 }] }).tables).toEqual({
      nodes: ['id,name,group', 'Cook,Cook,1', 'Clerk,Clerk,2'],
      links,
    });
    const ended = [{ source: { ...nodes[1], index: 1 }, target: nodes[0], value: 5 }];
    expect(read({ nodes, links: ended }).tables.links).toEqual(links);
  });

  test('as Graphology and JSON Graph write it: fields in an object, nodes by their ids', () => {
    const graphology = {
      nodes: [{ key: 'a', attributes: { label: 'A' } }, { key: 'b' }],
      edges: [{ key: 'e', source: 'a', target: 'b', attributes: { weight: 2 } }],
    };
    expect(read(graphology).tables).toEqual({
      nodes: ['id,label', 'a,A', 'b,'],
      links: ['source,target,key,weight', 'a,b,e,2'],
    });
    const nodes = { a: { label: 'A', metadata: { site: 'Oslo' } }, b: { label: 'B' } };
    expect(read({ graph: { nodes, edges: [{ source: 'a', target: 'b' }] } }).tables).toEqual({
      nodes: ['id,label,site', 'a,A,Oslo', 'b,B,'],
      links: ['source,target', 'a,b'],
    });
  });
});

test('NetworkX adjacency: an edge stands once, though both ends list it', () => {
  const graph = {
    ...{ directed: false, multigraph: false, graph: [] },
    nodes: [{ id: 'a', label: 'A' }, { id: 'b' }],
    adjacency: [[{ id: 'b', weight: 2 }], [{ id: 'a', weight: 2 }, { id: 'b' }]],
  };
  expect(read(graph).tables).toEqual({
    nodes: ['id,label', 'a,A', 'b,'],
    links: ['source,target,weight', 'a,b,2', 'b,b,'],
  });
  expect(read({ ...graph, directed: true }).tables.links).toEqual([
    ...['source,target,weight', 'a,b,2', 'b,a,2', 'b,b,'],
  ]);
});

test('CX has the attributes of nodes and edges apart from them', () => {
  const parts = [
    { numberVerification: [{ longNumber: 281474976710655 }] },
    { nodes: [{ '@id': 1, n: 'cook' }] },
    { nodes: [{ '@id': 2, n: 'clerk' }] },
    { edges: [{ '@id': 9, s: 1, t: 2, i: 'helps' }] },
    { nodeAttributes: [{ po: [1, 2], n: 'site', v: 'Oslo' }] },
    { edgeAttributes: [{ po: 9, n: 'weight', v: '0.5', d: 'double' }] },
  ];
  expect(read(parts).tables).toEqual({
    nodes: ['id,title,site', '1,cook,Oslo', '2,clerk,Oslo'],
    links: ['source,target,interaction,weight', '1,2,helps,0.5'],
  });
});

describe('Kumu', () => {
  test('names ends by label, or by id', () => {
    const flat = {
      elements: [{ label: 'Cook', type: 'Role', tags: ['a', 'b'] }, { label: 'Clerk' }],
      connections: [{ from: 'Cook', to: 'Clerk', type: 'helps' }],
    };
    expect(read(flat).tables).toEqual({
      nodes: ['id,title,type,tags', 'Cook,Cook,Role,["a","b"]', 'Clerk,Clerk,,'],
      links: ['source,target,type', 'Cook,Clerk,helps'],
    });
  });

  test('has its blueprints with attributes in an object', () => {
    const blueprint = {
      elements: [
        { _id: 'elem-1', attributes: { label: 'Cook', 'element type': 'Role' } },
        { _id: 'elem-2', attributes: { label: 'Clerk' } },
      ],
      connections: [{ _id: 'c-1', from: 'elem-1', to: 'elem-2', attributes: { strength: 3 } }],
      maps: [],
    };
    expect(read(blueprint).tables).toEqual({
      nodes: ['id,title,element type', 'elem-1,Cook,Role', 'elem-2,Clerk,'],
      links: ['source,target,_id,strength', 'elem-1,elem-2,c-1,3'],
    });
  });
});

describe('Cytoscape', () => {
  test('saves elements with their data', () => {
    const nodes = [{ data: { id: '62', shared_name: 'Cook', SUID: 62 }, position: { x: 1, y: 2 } }];
    const edges = [{ data: { id: '70', source: '62', target: '62', interaction: 'pp' } }];
    const expected = {
      nodes: ['id,title,position.x,position.y,SUID', '62,Cook,1,2,62'],
      links: ['source,target,id,interaction', '62,62,70,pp'],
    };
    expect(read({ elements: { nodes, edges } }).tables).toEqual(expected);
    expect(read([...nodes, ...edges]).tables).toEqual(expected);
  });

  test('exchanges aspects in parts, with short names and values that are not repeated', () => {
    const { tables } = read([
      { CXVersion: '2.0', hasFragments: true },
      {
        attributeDeclarations: [
          { nodes: { name: { a: 'n' }, site: { v: 'Oslo' } }, edges: { interaction: { a: 'i' } } },
        ],
      },
      { nodes: [{ id: 0, x: 1.5, y: 2, v: { n: 'Cook' } }] },
      { edges: [{ id: 9, s: 0, t: 1, v: { i: 'helps' } }] },
      { nodes: [{ id: 1, v: { n: 'Clerk', site: 'Bergen' } }] },
      { status: [{ success: true }] },
    ]);
    expect(tables).toEqual({
      nodes: ['id,title,x,y,site', '0,Cook,1.5,2,Oslo', '1,Clerk,,,Bergen'],
      links: ['source,target,id,interaction', '0,1,9,helps'],
    });
  });
});

describe('GraphSON', () => {
  const int = (value: number) => ({ '@type': 'g:Int32', '@value': value });
  const cook = {
    ...{ id: int(1), label: 'role' },
    outE: {
      helps: [
        { id: int(9), inV: int(2), properties: { weight: { '@type': 'g:Double', '@value': 0.5 } } },
      ],
    },
    properties: {
      name: [{ id: int(5), value: 'Cook' }],
      tool: [{ value: 'pan' }, { value: 'pot' }],
    },
  };
  const clerk = {
    ...{ id: int(2), label: 'role', properties: { name: [{ id: int(6), value: 'Clerk' }] } },
    inE: { helps: [{ id: int(9), outV: int(1) }] },
  };
  const expected = {
    nodes: ['id,type,name,tool', '1,role,Cook,["pan","pot"]', '2,role,Clerk,'],
    links: ['source,target,type,id,weight', '1,2,helps,9,0.5'],
  };

  test('has a vertex a line, with its edges', () => {
    const lines = [{ ...clerk, inE: undefined }, cook].reverse();
    expect(tablesIn(lines.map((line) => JSON.stringify(line)).join('\n')).tables).toEqual(expected);
    expect(read({ vertices: [clerk, cook] }).tables.links).toHaveLength(2);
  });

  test('has vertices and edges in two lists, with or without types', () => {
    const typed = (type: string, value: object) => ({ '@type': type, '@value': value });
    const edge = {
      ...{ id: int(9), label: 'helps', outV: int(1), inV: int(2) },
      properties: { weight: typed('g:Property', { key: 'weight', value: 0.5 }) },
    };
    const graph = {
      vertices: [cook, clerk].map(({ id, label, properties }) =>
        typed('g:Vertex', { id, label, properties }),
      ),
      edges: [typed('g:Edge', edge)],
    };
    expect(read(typed('tinker:graph', graph)).tables).toEqual(expected);
    const vertices = [
      { _id: '1', _type: 'vertex', name: 'Cook' },
      { _id: '2', _type: 'vertex' },
    ];
    const edges = [{ _id: '9', _type: 'edge', _outV: '1', _inV: '2', _label: 'helps' }];
    expect(read({ graph: { mode: 'NORMAL', vertices, edges } }).tables).toEqual({
      nodes: ['id,type,name', '1,,Cook', '2,,'],
      links: ['source,target,type,id', '1,2,helps,9'],
    });
  });
});

test('Neo4j exports nodes and relationships, a line each', () => {
  const lines = [
    { type: 'node', id: '0', labels: ['Role'], properties: { name: 'Cook' } },
    { type: 'node', id: '1', labels: ['Role'], properties: { name: 'Clerk' } },
    { type: 'relationship', id: '5', label: 'HELPS', start: { id: '0' }, end: { id: '1' } },
  ];
  expect(tablesIn(lines.map((line) => JSON.stringify(line)).join('\r\n')).tables).toEqual({
    nodes: ['id,labels,name', '0,["Role"],Cook', '1,["Role"],Clerk'],
    links: ['source,target,id,type', '0,1,5,HELPS'],
  });
});

test('CASE has items and associations; those with the document are counted', () => {
  const end = (identifier: string) => ({
    identifier,
    uri: `https://x/${identifier}`,
    title: identifier,
  });
  const association = (from: string, type: string, to: string) => ({
    ...{ originNodeURI: end(from), associationType: type, destinationNodeURI: end(to) },
  });
  const { tables, remarks } = read({
    CFDocument: { identifier: 'doc', title: 'Cooking' },
    CFItems: [
      { identifier: 'a', fullStatement: 'Cooks well.', humanCodingScheme: 'C.1' },
      { identifier: 'b', fullStatement: 'Fries fish.', abbreviatedStatement: 'Frying' },
    ],
    CFAssociations: [
      association('a', 'isChildOf', 'doc'),
      association('b', 'isChildOf', 'a'),
      association('b', 'isRelatedTo', 'z'),
    ],
  });
  expect(tables).toEqual({
    nodes: [
      'id,title,fullStatement,humanCodingScheme',
      'a,Cooks well.,Cooks well.,C.1',
      'b,Frying,Fries fish.,',
    ],
    links: ['source,target,type', 'b,a,isChildOf', 'b,z,isRelatedTo'],
  });
  expect(remarks).toEqual(['associations with the document itself are left out: 1']);
});
