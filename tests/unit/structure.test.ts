import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = 'src';
const MOST_FILES = 20;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path));
const known = new Set(files);

/** The files of src that a file imports; an import of types counts, and so does one at run time. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8');
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)];
  return targets.flatMap(([, target = '']) => {
    const base = normalize(join(dirname(path), target))
      .replaceAll('\\', '/')
      .replace(/\/$/, '');
    return ENDINGS.map((ending) => base + ending).filter((name) => known.has(name));
  });
}

/** Circles of a graph, one for each import that leads back to a file that is still being followed. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path].join(' -> '));
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) follow(path, []);
  return circles;
}

describe('the structure of src', () => {
  test('has no circle of imports', () => {
    const imports = new Map(files.map((path) => [path, importsOf(path)]));
    expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
    expect(circlesOf(imports)).toEqual([]);
  });

  test('a circle is found, and named', () => {
    const imports = { a: ['b', 'd'], b: ['c'], c: ['b'], d: ['c'], e: ['e'] };
    expect(circlesOf(new Map(Object.entries(imports)))).toEqual(['b -> c -> b', 'e -> e']);
  });

  test('fills no plain object under names: unlike a Map, it has a constructor from the start', () => {
    const filled = files.filter((path) =>
      /Record<string,[^;=]*>\s*=\s*\{\}|=\s*\{\}\s*as\s+(Record|\{ \[)/.test(
        readFileSync(join(SRC, path), 'utf8'),
      ),
    );
    expect(filled).toEqual([]);
  });

  test(`has at most ${MOST_FILES} files of code side by side`, () => {
    const counts = new Map<string, number>();
    for (const path of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    const full = [...counts].filter(([, count]) => count > MOST_FILES);
    expect(full.map(([folder, count]) => `${folder}: ${count}`)).toEqual([]);
  });
});
