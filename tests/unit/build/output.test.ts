import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { roleJsonSchema } from '../../../src/build/commands/roleSchema';
import { tourJsonSchema } from '../../../src/build/commands/tourSchema';
import { readDataFolder } from '../../../src/build/dataFolder';
import { output } from '../../../src/build/output';
import { type Compiled, compile } from '../../../src/compile';
import { builtIn } from '../builtIn';

const compiled = builtIn();
const { files } = output(compiled);

describe('the built-in taxonomy', () => {
  test('is a small index, one dossier a role, and a tour', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'taxonomy/index.json',
      'taxonomy/search.json',
      ...compiled.taxonomy.roles.map(({ id }) => `taxonomy/dossiers/${id}.json`),
      'taxonomy/tours/introduction.json',
    ]);
    expect(files[0]?.text).not.toContain('translation');
  });

  test('the JSON Schema for editors is up to date: `npm run schema` writes it', () => {
    const { families, habitats } = compiled.taxonomy;
    expect(readFileSync('data/role.schema.json', 'utf8')).toBe(roleJsonSchema(families, habitats));
    expect(readFileSync('data/tour.schema.json', 'utf8')).toBe(tourJsonSchema());
  });
});

test('a taxonomy gets another fingerprint when a word changes', () => {
  const small = compile(readDataFolder('tests/browser/small')) as Compiled;
  const [first, ...rest] = small.dossiers;
  expect(first?.citations).not.toEqual([]);
  const other = { ...small, dossiers: [{ ...first, citations: [] }, ...rest] } as Compiled;
  expect(output(other).fingerprint).not.toBe(output(small).fingerprint);
});
