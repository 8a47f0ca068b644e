import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, sourcesOf } from '../../../src/compile';
import { formatProblem } from '../../../src/domain';

const SHARED = '../shared';

/** What opening the one file of a folder gives: its tables by how many rows they have, and what compiling says. */
async function open(folder: string) {
  const [path = ''] = readdirSync(folder).filter((name) => name !== 'expected.txt');
  const sources = await sourcesOf([{ path, text: readFileSync(`${folder}/${path}`, 'utf8') }]);
  const compiled = 'problems' in sources ? sources : compile(sources);
  const tables = 'kind' in sources && sources.kind === 'tables' ? sources.tables : [];
  return { compiled, rows: tables.map(({ rows }) => rows.length), tables };
}

describe.skipIf(!existsSync(`${SHARED}/cases`))(`the small inputs in ${SHARED}/cases`, () => {
  test.each([
    'j1-array-of-roles',
    'j4-upper-ids',
    'j6-proto-attribute',
    'j8-bom-crlf',
    'j9-number-title',
    'f1-cx2',
  ])('%s opens, with two roles', async (name) => {
    const { compiled } = await open(`${SHARED}/cases/${name}`);
    expect('problems' in compiled ? compiled.problems : compiled.taxonomy.roles).toHaveLength(2);
  });

  test('j2-node-link is a graph of two nodes', async () => {
    expect((await open(`${SHARED}/cases/j2-node-link`)).rows).toEqual([2, 1]);
  });

  test.each([
    ['j3-broken', /:1: .* after the comma; found "\]"$/],
    ['j11-jobposting', /:1: this is one object, "Baker", and no list of roles/],
  ])('%s is refused in a sentence', async (name, sentence) => {
    const { compiled } = await open(`${SHARED}/cases/${name}`);
    const problems = 'problems' in compiled ? compiled.problems.map(formatProblem) : [];
    expect(problems).toEqual([expect.stringMatching(sentence)]);
  });
});

test('the NICE Framework has 2,290 elements of eight kinds and 5,460 relations', async ({
  skip,
}) => {
  const folder = `${SHARED}/real/nice`;
  skip(!existsSync(folder), `${folder} is not there`);
  const { rows, tables } = await open(folder);
  expect(rows).toEqual([2290, 5460]);
  const kindAt = tables[0]?.columns.indexOf('element_type') ?? -1;
  const kinds = tables[0]?.rows.map(({ cells }) => cells[kindAt]) ?? [];
  expect(new Set(kinds).size).toBe(8);
  expect(kinds.filter((kind) => kind === 'work_role')).toHaveLength(41);
  expect(tables[1]?.columns.slice(0, 2)).toEqual(['source', 'target']);
});
