import { expect, test } from 'vitest';
import { compile, readSources, sourcesOf } from '../../../src/compile';
import { readBundle } from '../../../src/compile/readBundle';
import { scaleOf } from '../../../src/compile/tables/relations/scaleOf';
import { faultsOf, formatProblem, roleRecord } from '../../../src/domain';

const failing = (path: string) => ({
  path,
  get text(): string {
    throw new Error('out of order');
  },
});
const file = (path: string, text: string) => ({ path, text });
const said = (result: object) =>
  'problems' in result
    ? (result.problems as { file: string; message: string }[]).map(formatProblem)
    : [];

test('a file on which the program fails is named', () => {
  const folder = {
    kind: 'folder',
    families: file('families.yaml', '[]'),
    habitats: file('habitats.yaml', '[]'),
    records: [failing('roles/a.yaml')],
  } as const;
  const sentence = 'Rolegraph failed on this file: out of order';
  expect(said(readSources(folder))).toEqual([`roles/a.yaml: ${sentence}`]);
  expect(said(compile({ kind: 'bundle', bundle: failing('x.json') }))).toEqual([
    `x.json: ${sentence}`,
  ]);
});

test('what is nested too deeply to be read is told so', async () => {
  const text = `${'[{"children":'.repeat(5000)}0${'}]'.repeat(5000)}`;
  expect(said(await sourcesOf([file('x.json', text)]))).toEqual([
    'x.json: parts inside parts, deeper than can be read',
  ]);
});

test('the largest weight there is becomes 100', () => {
  expect(scaleOf('weight', [1, 1.7e308]).of(1.7e308)).toBe(100);
});

test('a bundle without roles says so', () => {
  const bundle = file('x.json', '{"format":"rolegraph","version":1}');
  expect(said(readBundle({ kind: 'bundle', bundle }, () => {}))).toEqual([
    'x.json:1 roles: missing; expected a list of roles, at least one',
  ]);
});

test('what stands in itself is quoted all the same', () => {
  const input: { title: unknown } = { title: null };
  input.title = input;
  const parsed = roleRecord.safeParse(input);
  const [first] = faultsOf(parsed.error ?? expect.fail(), input).filter(
    ({ path }) => path[0] === 'title',
  );
  expect(first?.message).toMatch(/found a group of fields$/);
});
