import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/domain';
import { sourceFile, tablesOf } from './sourceFile';

const shown = async (text: string) =>
  (await tablesOf(sourceFile('x.xml', text))).map(({ holds, columns, rows }) => [
    holds,
    columns.join(),
    ...rows.map(({ cells }) => cells.join()),
  ]);

describe('GEXF', () => {
  test('has nodes, and edges with those twice and from a node to itself', async () => {
    const text = `<?xml version="1.0"?><!-- by hand --><gexf xmlns:viz="x"><graph defaultedgetype="directed">
      <attributes class="node"><attribute id="0" title="label" type="string"/>
        <attribute id="1" title="id" type="integer"><default>7</default></attribute>
        <attribute id="2" title="skills" type="liststring"/></attributes>
      <nodes><node id="a" label="Q&amp;A"><viz:color r="1"/><attvalues><attvalue for="0" value="A"/>
          <attvalue for="2" value="[x, y]"/></attvalues><nodes><node id="b" label="Q&amp;A"/></nodes></node>
        <node id="c" label="" pid="b"/></nodes>
      <edges><edge id="0" source="a" target="b" weight="2.5"/><edge id="1" source="a" target="b"/>
        <edge id="2" source="c" target="c" type="undirected"/></edges></graph></gexf>`;
    expect(await shown(text)).toEqual([
      [
        'roles',
        'id,title,label,skills,id 2,parent',
        ...['a,Q&A,A,["x","y"],7,', 'b,Q&A,,,7,a', 'c,,,,7,b'],
      ],
      [
        'relations',
        'source,target,weight,type,id',
        ...['a,b,2.5,directed,0', 'a,b,1,directed,1', 'c,c,1,undirected,2'],
      ],
    ]);
  });

  test('that is broken says where', async () => {
    const [table] = await tablesOf(sourceFile('x.gexf', '<gexf>\n<graph>\n</nodes>'));
    expect(table?.problems.map(formatProblem)).toEqual([
      'x.gexf:3: this is not GEXF that can be read: closing tag mismatch',
    ]);
    const [none] = await tablesOf(sourceFile('x.gexf', '<gexf><graph/></gexf>'));
    expect(none?.problems[0]?.message).toBe('there are no nodes in this graph');
  });
});

describe('GraphML', () => {
  test('has the labels that yEd draws as titles, and groups as parents', async () => {
    const text = `<graphml xmlns:y="y"><key for="node" id="d1" yfiles.type="nodegraphics"/>
      <key attr.name="description" for="node" id="d2"/><key attr.name="weight" for="edge" id="d3"/>
      <graph edgedefault="directed"><node id="g"><data key="d1"><y:Group><y:NodeLabel>Group</y:NodeLabel></y:Group></data>
        <graph><node id="a"><data key="d1"><y:ShapeNode><y:NodeLabel> </y:NodeLabel><y:NodeLabel>Head
 Chef<y:LabelModel/></y:NodeLabel></y:ShapeNode></data><data key="d2"><![CDATA[Cooks & bakes]]></data></node></graph></node>
        <edge source="a" target="g"><data key="d3">3</data></edge>
        <edge source="a" target="g" directed="false"/></graph></graphml>`;
    expect(await shown(text)).toEqual([
      ['roles', 'id,title,parent,description', 'g,Group,,', 'a,Head\n Chef,g,Cooks & bakes'],
      ['relations', 'source,target,type,weight', 'a,g,directed,3', 'a,g,undirected,'],
    ]);
  });
});
