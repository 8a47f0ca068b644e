import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile, sourcesOf } from '../../../src/compile';

const file = (path: string) => ({ path, text: readFileSync(`public/${path}`, 'utf8') });

test('the sample files compile without a fault, and show what such files can hold', async () => {
  const sources = await sourcesOf([file('sample-matches.csv'), file('sample-roles.csv')]);
  if ('problems' in sources) throw new Error(JSON.stringify(sources.problems));
  const compiled = compile(sources);
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  const { taxonomy } = compiled;
  expect(taxonomy.roles).toHaveLength(12);
  expect(taxonomy.roles.every(({ filed, salary, risk }) => filed && salary && risk)).toBe(true);
  expect(taxonomy.roles.every(({ habitats }) => habitats.length > 0)).toBe(true);
  expect(taxonomy.matches.percent).toHaveLength(22);
  expect(taxonomy.families.map(({ name }) => name)).toContain('Workshop');
  expect(taxonomy.attributes).toEqual([{ key: 'site', label: 'site', kind: 'choice' }]);
});
