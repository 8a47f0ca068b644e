import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

// What runs in a worker and in Node as well as in the page.
const ROOMS = ['domain', 'graph', 'formats', 'search', 'why', 'compile', 'state', 'derive'];
const OF_REACT = /^(react|react-dom|use-sync-external-store|zustand|@base-ui)(\/|$)/;
const IMPORT = /^(?:import|export)\s(?!type\s)[^;'"]*?'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** The targets of imports that are there when the code runs: types are not. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map(([, named, later]) => named ?? later ?? '');
}

function fileOf(from: string, target: string): string {
  const path = join(dirname(from), target);
  const file = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), path].find(existsSync);
  if (!file) throw new Error(`${from} imports ${target}, which is no file.`);
  return file;
}

/** All files of ours and all packages that are reached from a file. */
function reachedFrom(start: string) {
  const files = new Set([start]);
  const packages = new Set<string>();
  // A set that grows while it is walked is walked to its end.
  for (const file of files) {
    for (const target of importsOf(file)) {
      if (target.startsWith('.')) files.add(fileOf(file, target));
      else packages.add(target);
    }
  }
  return { files: [...files], packages: [...packages] };
}

describe.each(ROOMS)('%s', (room) => {
  const { files, packages } = reachedFrom(`src/${room}/index.ts`);

  test('reaches no component and no package that needs React', () => {
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => file.endsWith('.tsx'))).toEqual([]);
    const isOfReact = (name: string) => OF_REACT.test(name) && name !== 'zustand/vanilla';
    expect(packages.filter(isOfReact)).toEqual([]);
  });

  test('is loaded where there is no DOM', async () => {
    expect(['document', 'window'].filter((name) => name in globalThis)).toEqual([]);
    expect(Object.keys(await import(`../../src/${room}/index.ts`)).length).toBeGreaterThan(0);
  });
});

test('the walk finds React where it is', () => {
  expect(reachedFrom('src/state/react/index.ts').packages).toEqual(
    expect.arrayContaining(['react', 'zustand', 'zustand/vanilla']),
  );
  const { files } = reachedFrom('src/derive/index.ts');
  expect(files).toEqual(expect.arrayContaining(['src/domain/pay.ts', 'src/state/view.ts']));
});
