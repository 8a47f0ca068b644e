import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { taxonomyPlugin } from '../../../src/build/plugins/taxonomyPlugin';
import { makeFolder } from './folder';

// What the development server tells the open pages, and serves them, while a curator saves records. Its client, which
// shows a fault over the page, is Vite's.

const RECORD = 'id: clerk\ntitle: Clerk\nfamily: people\nflightRisk: { percent: 30 }\n';
const FAULTY = RECORD.replace('percent: 30', 'percent: 180').replace('people', 'circus');
const MENDED = RECORD.replace('title: Clerk', 'title: Registrar');

/** A server of one record, whose folder is not the server's own. */
async function serveRecord() {
  const folder = makeFolder({ 'roles/clerk.yaml': RECORD });
  const file = join(folder, 'roles/clerk.yaml');
  const pages = pagesOf();
  const server = await createServer({
    root: makeFolder(),
    configFile: false,
    logLevel: 'silent',
    plugins: [pages.plugin, taxonomyPlugin(folder)],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });
  onTestFinished(() => server.close());
  // What watches the files begins after the server does, and would miss a save before.
  const watched = () => server.watcher.getWatched()[dirname(file)];
  await expect.poll(watched).toContain('clerk.yaml');
  const save = (text: string) => writeFileSync(file, text);
  return { file, server, save, read: await reading(server), ...pages };
}

/** What stands in for the pages that are connected; what they are told is kept. */
function pagesOf() {
  const told = vi.fn<(message: object) => void>();
  const connections: (() => void)[] = [];
  const plugin: Plugin = {
    name: 'pages',
    configureServer({ ws }) {
      const on = (event: string, listener: () => void) => {
        if (event === 'connection') connections.push(listener);
      };
      Object.assign(ws, { send: told, on });
    },
  };
  const connect = () => connections.forEach((tell) => void tell());
  /** What they are told next. */
  const next = () => new Promise<object>((resolve) => void told.mockImplementationOnce(resolve));
  return { plugin, told, connect, next };
}

/** What is served at an address. */
async function reading({ middlewares }: ViteDevServer) {
  const host = createHttpServer(middlewares).listen(0, '127.0.0.1');
  await once(host, 'listening');
  onTestFinished(() => void host.close().closeAllConnections());
  const { port } = host.address() as AddressInfo;
  return async (path: string) => (await fetch(`http://127.0.0.1:${port}/${path}`)).json();
}

const changed = (fingerprint: string) => ({
  type: 'custom',
  event: 'rolegraph:taxonomy-changed',
  data: { fingerprint },
});
const faultsOf = (file: string) => `2 faults in the role data

${file}:3 family: expected one of people, crafts, unclassified; found "circus"
${file}:4 flightRisk.percent: expected a whole number from 0 to 100; found 180`;

test('a saved record is served, and told by its fingerprint; a faulty one is explained until it is mended', async () => {
  const { file, save, read, told, next, connect } = await serveRecord();
  const first = await read('taxonomy/index.json');
  expect(first.taxonomy.roles).toMatchObject([{ title: 'Clerk' }]);

  const fault = next();
  save(FAULTY);
  const { err, ...message } = (await fault) as { err: { message: string } };
  expect(message).toEqual({ type: 'error' });
  expect(err.message).toBe(faultsOf(file));
  // The last good files stay, and who comes late is told, too.
  expect(await read('taxonomy/index.json')).toEqual(first);
  connect();
  expect(told).toHaveBeenLastCalledWith({ type: 'error', err });

  const change = next();
  save(MENDED);
  const mended = await change;
  const { taxonomy } = await read('taxonomy/index.json');
  expect(mended).toEqual(changed(taxonomy.fingerprint));
  expect(taxonomy.fingerprint).not.toBe(first.taxonomy.fingerprint);
  expect(taxonomy.roles).toMatchObject([{ title: 'Registrar' }]);
  expect(await read('taxonomy/dossiers/clerk.json')).toMatchObject({
    record: { title: 'Registrar' },
  });
  connect();
  expect(told).toHaveBeenLastCalledWith(mended);
  // Nothing else is told, such as to load the page anew.
  expect(told).toHaveBeenCalledTimes(4);
});

test('an editor that empties a file before it writes it has not saved a fault', async () => {
  const { server, save, read, next } = await serveRecord();
  const message = next();
  const emptied = once(server.watcher, 'all');
  save('');
  await emptied;
  save(MENDED);
  expect(await message).toMatchObject({ type: 'custom' });
  expect(await read('taxonomy/dossiers/clerk.json')).toMatchObject({
    record: { title: 'Registrar' },
  });
});
