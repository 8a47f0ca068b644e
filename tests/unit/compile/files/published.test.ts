import { describe, expect, test } from 'vitest';
import { compile, sourcesOf } from '../../../../src/compile';
import { areShared, sharedFiles, tablesOf } from './sourceFile';

// Real files, which are no part of the project: without them these tests are skipped.
describe.skipIf(!areShared)('files as their owners published them', () => {
  const tablesIn = (...paths: string[]) => tablesOf(...sharedFiles(...paths));
  const sizesOf = (tables: Awaited<ReturnType<typeof tablesOf>>) =>
    tables.map(({ rows, columns }) => [rows.length, columns.length]);

  test('GEXF keeps an attribute called label, equal titles, loops and parents', async () => {
    const [nodes, edges] = await tablesIn('real/gexf/WebAtlas_EuroSiS.gexf');
    expect(nodes?.rows).toHaveLength(1285);
    expect(nodes?.columns.slice(0, 3)).toEqual(['id', 'title', 'label']);
    expect(nodes?.columns).toHaveLength(2 + 24);
    expect(new Set(nodes?.rows.map(({ cells }) => cells[1])).size).toBeLessThan(1285);
    expect(edges?.rows).toHaveLength(7524);
    const yeast = await tablesIn('real/gexf/yeast.gexf');
    const loops = yeast[1]?.rows.filter(({ cells }) => cells[0] === cells[1]);
    expect(sizesOf(yeast)).toEqual([
      [2361, 2],
      [7182, 4],
    ]);
    expect(loops).toHaveLength(536);
    const [tree] = await tablesIn('real/gexf/hierarchy1.gexf');
    expect(tree?.columns).toEqual(['id', 'title', 'parent']);
    expect(tree?.rows.find(({ cells }) => cells[0] === 'f')?.cells[2]).toBe('e');
    expect(tree?.rows).toHaveLength(10);
  });

  test('tables have all their rows and columns, and no fault', async () => {
    const [esco, onet, nesta] = [
      await tablesIn('real/esco'),
      await tablesIn('real/onet'),
      await tablesIn('real/nesta'),
    ];
    expect(sizesOf(esco)).toEqual([
      [619, 8],
      [3652, 4],
      [3039, 14],
    ]);
    expect(sizesOf(onet)).toEqual([[1110, 3]]);
    expect(sizesOf(nesta)).toEqual([[1627, 23]]);
    expect([...esco, ...onet, ...nesta].flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('a file record is a taxonomy of its own', async () => {
    const sources = await sourcesOf(sharedFiles('records'));
    if ('problems' in sources) throw new Error(JSON.stringify(sources.problems));
    const compiled = compile(sources);
    if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
    const filed = compiled.taxonomy.roles.filter((role) => role.filed);
    expect(filed.map(({ title }) => title)).toEqual(['Machine Learning Engineer']);
    expect(compiled.taxonomy.habitats.length).toBeGreaterThan(2);
    expect(compiled.taxonomy.matches.source.length).toBeGreaterThan(0);
  });
});
