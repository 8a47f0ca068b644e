import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

// Who may import whom. A panel is a room of its own: none imports another.
const PANEL = ['domain', 'state', 'state/react', 'derive', 'ui', 'panels/parts'];
const ROOMS: Record<string, string[]> = {
  domain: [],
  graph: ['domain'],
  formats: ['domain', 'graph'],
  search: ['domain'],
  why: ['domain', 'graph', 'search'],
  compile: ['domain', 'graph', 'formats'],
  build: ['compile', 'domain', 'graph', 'formats', 'search'],
  worker: ['compile', 'domain', 'graph', 'formats', 'search', 'why'],
  'state/react': ['domain', 'state'],
  state: ['domain'],
  derive: ['domain', 'graph', 'state'],
  network: ['domain', 'derive', 'ui'],
  'panels/compare': [...PANEL, 'why'],
  'panels/dossier': PANEL,
  'panels/evidence': [...PANEL, 'why'],
  'panels/filters': PANEL,
  'panels/neighbourhoods': PANEL,
  'panels/parts': ['domain', 'state', 'state/react', 'derive', 'ui'],
  'panels/routes': PANEL,
  'panels/search': [...PANEL, 'search'],
  'panels/table': PANEL,
  'panels/why': [...PANEL, 'why'],
  ui: [],
  app: [
    'domain',
    'graph',
    'formats',
    'compile',
    'worker',
    'state',
    'state/react',
    'derive',
    'network',
    'panels/compare',
    'panels/dossier',
    'panels/evidence',
    'panels/filters',
    'panels/neighbourhoods',
    'panels/routes',
    'panels/search',
    'panels/table',
    'panels/why',
    'why',
    'search',
    'ui',
  ],
};

const SRC = 'src';
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => path.replaceAll('\\', '/'));

const roomOf = (path: string) => Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`));

function importsOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) => target ?? '');
}

const ours = (path: string) =>
  importsOf(path)
    .filter((target) => target.startsWith('.'))
    .map((target) =>
      relative(SRC, normalize(join(SRC, dirname(path), target))).replaceAll('\\', '/'),
    );

describe('rooms', () => {
  test('every source file lives in a room', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((path) => !roomOf(path))).toEqual([]);
  });

  test('no room imports one that it may not', () => {
    const forbidden = files.flatMap((path) => {
      const room = roomOf(path) ?? '';
      return ours(path)
        .map((target) => ({
          target,
          to: Object.keys(ROOMS).find((name) => target === name || target.startsWith(`${name}/`)),
        }))
        .filter(({ to }) => to !== room && !(to && ROOMS[room]?.includes(to)))
        .map(({ target }) => `${path} imports ${target}`);
    });
    expect(forbidden).toEqual([]);
  });

  test('a room is entered by its index', () => {
    const sideDoors = files.flatMap((path) =>
      ours(path)
        .filter((target) => !target.endsWith('.css'))
        .filter((target) => roomOf(`${target}/`) !== roomOf(path) && !(target in ROOMS))
        .map((target) => `${path} imports ${target}`),
    );
    expect(sideDoors).toEqual([]);
  });

  test('only src/network knows Cytoscape', () => {
    const users = files.filter((path) =>
      importsOf(path).some((target) => /cytoscape/.test(target)),
    );
    expect(users.every((path) => path.startsWith('network/'))).toBe(true);
    expect(users.length).toBeGreaterThan(0);
  });
});
