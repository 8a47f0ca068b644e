import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { taxonomyPlugin } from '../../../src/build/plugins/taxonomyPlugin';
import { makeFolder } from './folder';

const PAGE = '<!doctype html><html lang="en"><head><title>t</title></head><body></body></html>';

function buildFolder(folder: string) {
  return build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [taxonomyPlugin(folder)],
  });
}

test('a faulty record fails the build, with every fault of every file', async () => {
  const folder = makeFolder({
    'index.html': PAGE,
    'roles/clerk.yaml': 'id: clerk\ntitle: Clerk\nfamily: people\nflightRisk: { percent: 180 }\n',
    'roles/porter.yaml': 'id: usher\nfamily: people\n',
  });
  const error = await buildFolder(folder).catch((reason: Error) => reason);
  const message = error instanceof Error ? error.message : 'the build went through';
  expect(message).toContain('3 faults in the role data');
  expect(message).toContain(
    `${join(folder, 'roles/clerk.yaml')}:4 flightRisk.percent: expected a whole number from 0 to 100; found 180`,
  );
  expect(message).toContain('porter.yaml:1 title: missing; expected one paragraph');
  expect(message).toContain('porter.yaml:1 id: expected the file\'s name, "porter"; found "usher"');
  expect(readdirSync(folder)).not.toContain('dist');
});

test('sound records become an index and dossiers, and the page knows where', async () => {
  const folder = makeFolder({
    'index.html': PAGE,
    'roles/clerk.yaml': 'id: clerk\ntitle: Clerk\nfamily: people\n',
  });
  await buildFolder(folder);
  expect(readdirSync(join(folder, 'dist', 'taxonomy'))).toEqual([
    'dossiers',
    'index.json',
    'search.json',
  ]);
  expect(readdirSync(join(folder, 'dist', 'taxonomy', 'dossiers'))).toEqual(['clerk.json']);
});
