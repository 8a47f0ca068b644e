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
  compile: ['domain', 'graph', 'formats', 'search'],
  exports: ['derive', 'domain', 'formats'],
  build: ['compile', 'derive', 'domain', 'exports', 'graph', 'formats', 'search', 'state'],
  notebook: ['domain'],
  storage: ['domain', 'graph', 'notebook'],
  worker: ['compile', 'domain', 'exports', 'graph', 'formats', 'search', 'storage', 'why'],
  'state/react': ['domain', 'state'],
  state: ['domain'],
  derive: ['domain', 'graph', 'state'],
  network: ['domain', 'derive', 'ui'],
  'panels/changes': PANEL,
  'panels/compare': [...PANEL, 'why'],
  'panels/dossier': PANEL,
  'panels/evidence': [...PANEL, 'why'],
  'panels/field': PANEL,
  'panels/filters': PANEL,
  'panels/neighbourhoods': PANEL,
  'panels/notebook': [...PANEL, 'notebook'],
  'panels/parts': ['domain', 'state', 'state/react', 'derive', 'ui'],
  'panels/routes': PANEL,
  'panels/search': [...PANEL, 'search'],
  'panels/table': PANEL,
  'panels/text': [...PANEL, 'why'],
  'panels/why': [...PANEL, 'why'],
  ui: [],
  app: [
    'domain',
    'graph',
    'formats',
    'compile',
    'storage',
    'worker',
    'state',
    'state/react',
    'derive',
    'exports',
    'network',
    'notebook',
    'panels/changes',
    'panels/compare',
    'panels/dossier',
    'panels/evidence',
    'panels/field',
    'panels/filters',
    'panels/neighbourhoods',
    'panels/notebook',
    'panels/routes',
    'panels/search',
    'panels/table',
    'panels/text',
    'panels/why',
    'why',
    'search',
    'ui',
  ],
};

// Besides a room's index: what has a script of its own, or is needed before the room is loaded.
const SECOND_DOORS = [
  'network/OrgChart',
  'storage/errors',
  'derive/navigation',
  'network/letters',
  'derive/questions/highlight',
];

// Rooms within rooms: which inner folder may import which. The files at a room's root put the parts together; '.' are they.
const INNER: Record<string, Record<string, string[]>> = {
  network: {
    scene: [],
    camera: ['scene'],
    chart: ['camera', 'scene'],
    keyboard: ['scene'],
    labels: ['camera', 'scene'],
    paint: ['labels', 'scene'],
    painter: ['camera', 'paint', 'scene'],
    cytoscape: ['camera', 'paint', 'scene'],
    layers: ['camera', 'labels', 'paint', 'painter', 'scene'],
    drawing: ['camera', 'chart', 'labels', 'layers', 'paint', 'painter', 'scene'],
    map: ['camera', 'cytoscape', 'drawing', 'layers', 'paint', 'scene'],
    moving: ['scene'],
  },
  app: {
    map: [],
    link: [],
    accessibility: [],
    keyboard: ['accessibility'],
    pointing: [],
    status: [],
    embed: ['pointing', 'stage', 'taxonomy', 'tours'],
    exporting: ['map', 'notebook', 'taxonomy'],
    notebook: ['taxonomy'],
    offline: ['taxonomy'],
    taxonomy: ['link', 'map'],
    tours: ['notebook', 'taxonomy'],
    header: ['taxonomy'],
    side: ['notebook', 'taxonomy'],
    stage: ['map', 'taxonomy'],
    boot: ['.', 'map', 'notebook', 'taxonomy'],
  },
  'panels/dossier': {
    passage: [],
    context: ['passage'],
    frame: ['context'],
    facts: ['context'],
    list: ['context', 'frame'],
    sections: ['context'],
    sheet: ['context', 'frame'],
    start: ['context', 'frame'],
    cover: ['context', 'frame'],
    rail: ['context', 'sections'],
    pages: [
      ...['context', 'cover', 'facts', 'frame', 'list'],
      ...['passage', 'rail', 'sections', 'start'],
    ],
  },
  'panels/filters': {
    parts: [],
    choice: ['parts'],
    filteredOut: ['parts'],
    range: ['parts'],
  },
  'panels/neighbourhoods': {
    parts: [],
    figures: ['parts'],
    all: ['parts'],
    one: ['figures', 'parts'],
  },
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
        .filter((target) => roomOf(`${target}/`) !== roomOf(path))
        .filter((target) => !(target in ROOMS) && !SECOND_DOORS.includes(target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(sideDoors).toEqual([]);
  });

  test.each(Object.keys(INNER))('the inner rooms of %s import only those that they may', (room) => {
    const inner = INNER[room] ?? {};
    const inRoom = files.filter((path) => path.startsWith(`${room}/`));
    const folderOf = (path: string) => {
      const [folder = '', ...rest] = path.slice(room.length + 1).split('/');
      return rest.length || folder in inner ? folder : '.';
    };
    expect([...new Set(inRoom.map(folderOf))].sort()).toEqual(['.', ...Object.keys(inner)].sort());
    const forbidden = inRoom.flatMap((path) =>
      ours(path)
        .filter((target) => target.startsWith(`${room}/`))
        .filter((target) => {
          const [from, to] = [folderOf(path), folderOf(target)];
          return from !== '.' && from !== to && !inner[from]?.includes(to);
        })
        .map((target) => `${path} imports ${target}`),
    );
    expect(forbidden).toEqual([]);
  });

  test('only src/network/cytoscape knows Cytoscape', () => {
    const users = files.filter((path) =>
      importsOf(path).some((target) => /^(react-)?cytoscape/.test(target)),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((path) => !path.startsWith('network/cytoscape/'))).toEqual([]);
  });
});
