import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Graph from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile';
import { readCsv } from '../../../src/formats';
import { rolesAt } from '../rolesAt';
import { subjectOf, written } from './subject';

// The last title has a right-to-left override, half of a surrogate pair, a control character and the end of a CDATA part.
const HOSTILE = 'a \u202e b \ud800 c \u0007 ]]> <b> & "q"';
const ROLES = `id,title,family,risk,size,constructor
chief,Chief,Management,20,5,x
clerk,=Clerk,Management,,2,y
stores,"${HOSTILE.replaceAll('"', '""')}",Stores,90,,
`;
const MATCHES = `source,says,target,match,because
chief,matches,clerk,72,"Both sign, and ""file"""
chief,presses,clerk,,by Friday
clerk,presses,stores,,
stores,matches,chief,40,
`;

function subject() {
  const compiled = compile({
    kind: 'tables',
    tables: [readCsv('roles.csv', ROLES), readCsv('matches.csv', MATCHES)],
  });
  if ('problems' in compiled) throw new Error('the sample has faults');
  return subjectOf(compiled);
}
const textOf = (id: string, of = subject()) => written(id, of)[0]?.text ?? '';

/** What a reader finds of a role and of an edge. */
const readings = {
  gexf: () => gexf.parse(Graph, textOf('gexf')),
  graphml: () => graphml.parse(Graph, textOf('graphml')),
};

test.each(['gexf', 'graphml'] as const)('Graphology reads the %s that is written', (id) => {
  const graph = readings[id]();
  expect([graph.order, graph.size, graph.type]).toEqual([3, 3, 'directed']);
  expect(graph.getNodeAttributes('chief')).toMatchObject({
    ...{ label: 'Chief', family: 'Management', risk: 20, filed: true },
    ...{
      'size 2': 5,
      constructor: 'x',
      size: 8,
      color: expect.stringMatching(/21, ?55, ?167|1537a7/),
    },
  });
  expect(graph.getNodeAttributes('clerk')).toMatchObject({ x: 10, y: -1 });
  expect(graph.getNodeAttribute('stores', 'label')).toBe(
    HOSTILE.replace('\ud800', '\ufffd').replace('\u0007', '\ufffd'),
  );
  const edge = graph.edge('chief', 'clerk');
  expect(graph.getEdgeAttributes(edge)).toMatchObject({
    ...{ weight: 72, match: 72, because: 'Both sign, and "file"' },
    ...{ presses: true, demand: 'by Friday' },
  });
  const alone = graph.getEdgeAttributes(graph.edge('clerk', 'stores'));
  expect([alone.weight, alone.match, alone.presses]).toEqual([1, undefined, true]);
});

test('a graph of some roles has the edges between them', () => {
  const graph = JSON.parse(textOf('node-link', { ...subject(), roles: rolesAt(0, 1) }));
  expect(graph.nodes.map(({ id }: { id: string }) => id)).toEqual(['chief', 'clerk']);
  expect(graph.links).toHaveLength(1);
  expect(graph.nodes[1]).toMatchObject({ label: '=Clerk', size: 8, color: '#1537a7' });
});

const PYTHON = `
import json, sys, networkx
folder = sys.argv[1]
graphs = [
    networkx.read_gexf(folder + "/all.gexf"),
    networkx.read_graphml(folder + "/all.graphml"),
    networkx.node_link_graph(json.load(open(folder + "/all.json")), edges="links"),
]
print(json.dumps([[g.number_of_nodes(), g.number_of_edges(), g.is_directed(), g.is_multigraph(),
    g.nodes["chief"]["risk"], g.edges["chief", "clerk"]["weight"]] for g in graphs]))
`;
const python = process.env.PYTHON ?? 'python3';
const FIND = 'import importlib.util; assert importlib.util.find_spec("networkx")';
const hasNetworkX = spawnSync(python, ['-c', FIND]).status === 0;

test.skipIf(!hasNetworkX)('NetworkX reads the files that are written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-'));
  for (const id of ['gexf', 'graphml', 'node-link'])
    for (const { path, text } of written(id, subject())) writeFileSync(join(folder, path), text);
  const { stdout, stderr } = spawnSync(python, ['-c', PYTHON, folder], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const same = [3, 3, true, false, 20, 72];
  expect(JSON.parse(stdout)).toEqual([same, same, same]);
});
