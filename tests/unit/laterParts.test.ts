import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

// What is loaded later may fail to come. Each such part is lost and found again in a test, or stands here with its reason.

const FIRST = 'is of the first picture, without which the page says that it could not be loaded';
const BY_BROWSER = 'tests/browser/parts.spec.ts loses it: its part of the page needs a browser';
const QUIET = 'says nothing: what it adds is left out, or comes with the next occasion';
const NOT_LOST: Readonly<Record<string, string>> = {
  'app/boot/begin': FIRST,
  'app/embed/EmbedPage': BY_BROWSER,
  'app/map/mapParts': FIRST,
  network: FIRST,
  'network/OrgChart': BY_BROWSER,
  'network/cytoscape/reactCytoscape': BY_BROWSER,
  'network/drawing/draw': BY_BROWSER,
  'network/keyboard/Navigator': BY_BROWSER,
  'network/moving/MovePad': BY_BROWSER,
  'network/moving/steps': BY_BROWSER,
  'network/painter/worker.ts': BY_BROWSER,
  'panels/search/Results': BY_BROWSER,
  'panels/search/Sheet': BY_BROWSER,
  storage: BY_BROWSER,
  'worker/filesWorker.ts': BY_BROWSER,
  'worker/worker.ts': BY_BROWSER,
  search: 'comes with the index, whose failing says the same',
  'worker/reasonsWorker.ts':
    'is started by worker, which is lost, and fails as the other workers do',
  '#common-english': QUIET,
  'app/notebook/noted': QUIET,
  'app/notebook/received/receiveTour': QUIET,
  'derive/questions/highlight': QUIET,
  'network/letters': QUIET,
  'network/painter/pagePainter': QUIET,
  'ui/markdown/Markdown': QUIET,
  'app/offline/NewVersion': 'is of a new version',
  'app/status/Arranging': 'is of opened files, while they are arranged',
  'panels/dossier/pages/FilesOnPaper': 'is of paper',
  'read-excel-file/universal': 'is of workbooks, in the worker, whose faults the dialog says',
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** What a file of the page loads later, each as its path in src, or as a package. */
const laterIn = (file: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:import\(|new URL\()\s*'([^']+)'(?:\s*\)|, import\.meta\.url)/g,
    ),
  ].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(file), name)).replace(/^src\//, '') : name,
  );

test('each part of the page that is loaded later is lost in a test, or has a reason not to be', () => {
  const later = new Set(
    filesIn('src')
      .filter((file) => !file.startsWith(join('src', 'build')))
      .flatMap(laterIn),
  );
  const lost = filesIn('tests/page/parts')
    .map((file) => readFileSync(file, 'utf8'))
    .join();
  const unknown = [...later].filter((part) => !lost.includes(`'${part}'`) && !NOT_LOST[part]);
  expect(unknown).toEqual([]);
  expect(Object.keys(NOT_LOST).filter((part) => !later.has(part))).toEqual([]);
  expect(later.size).toBeGreaterThan(50);
});
