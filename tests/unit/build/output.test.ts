import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { roleJsonSchema } from '../../../src/build/commands/roleSchema';
import { readDataFolder } from '../../../src/build/dataFolder';
import { output } from '../../../src/build/output';
import { type Compiled, compile } from '../../../src/compile';

const compiled = compile(readDataFolder('data')) as Compiled;

describe('the built-in taxonomy', () => {
  test('is a small index, and one dossier a role', () => {
    const { files } = output(compiled);
    expect(files.map(({ path }) => path)).toEqual([
      'taxonomy/index.json',
      'taxonomy/search.json',
      ...compiled.taxonomy.roles.map(({ id }) => `taxonomy/dossiers/${id}.json`),
    ]);
    expect(files[0]?.text).not.toContain('translation');
  });

  test('gets another fingerprint when a word changes', () => {
    const [first, ...rest] = compiled.dossiers;
    const other = { ...compiled, dossiers: [{ ...first, citations: [] }, ...rest] } as Compiled;
    expect(output(other).fingerprint).not.toBe(output(compiled).fingerprint);
  });

  test('the JSON Schema for editors is up to date: `npm run schema` writes it', () => {
    const { families, habitats } = compiled.taxonomy;
    expect(readFileSync('data/role.schema.json', 'utf8')).toBe(roleJsonSchema(families, habitats));
  });
});
