import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { roleJsonSchema } from '../../../src/build/commands/roleSchema';
import { tourJsonSchema } from '../../../src/build/commands/tourSchema';
import { output } from '../../../src/build/output';
import type { Compiled } from '../../../src/compile';
import { builtIn } from '../builtIn';

const compiled = builtIn();
const { files, fingerprint } = output(compiled);

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

  test('gets another fingerprint when a word changes', () => {
    const [first, ...rest] = compiled.dossiers;
    const other = { ...compiled, dossiers: [{ ...first, citations: [] }, ...rest] } as Compiled;
    expect(output(other).fingerprint).not.toBe(fingerprint);
  });

  test('the JSON Schema for editors is up to date: `npm run schema` writes it', () => {
    const { families, habitats } = compiled.taxonomy;
    expect(readFileSync('data/role.schema.json', 'utf8')).toBe(roleJsonSchema(families, habitats));
    expect(readFileSync('data/tour.schema.json', 'utf8')).toBe(tourJsonSchema());
  });
});
