import { relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compile, INDEX_PATH, TAXONOMY_CHANGED } from '../../compile';
import { formatProblem, type Problem } from '../../domain';
import { DATA_FOLDER, readDataFolder } from '../dataFolder';
import { type Output, output } from '../output';

/** Compiles a data folder into the files that the page loads; a faulty record fails the build and shows in the dev overlay. */
export function taxonomyPlugin(folder: string = DATA_FOLDER): Plugin {
  let building = false;
  let version = '';
  return {
    name: 'rolegraph-taxonomy',
    configResolved({ command }) {
      building = command === 'build';
    },
    buildStart() {
      if (!building) return;
      const compiled = compileFolder(folder);
      if ('problems' in compiled) return this.error(faultText(compiled.problems));
      version = `?v=${compiled.fingerprint}`;
      for (const { path, text } of compiled.files) {
        this.emitFile({ type: 'asset', fileName: path, source: text });
      }
    },
    configureServer: (server) => serve(server, folder),
    // The page learns from this link where its index is, and the browser fetches it beside the scripts.
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./${INDEX_PATH}${version}` },
        injectTo: 'head',
      },
    ],
  };
}

function compileFolder(folder: string): Output | { problems: Problem[] } {
  const compiled = compile(readDataFolder(folder));
  return 'problems' in compiled ? compiled : output(compiled);
}

function faultText(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'One fault' : `${problems.length} faults`;
  return `${count} in the role data\n\n${problems.map(formatProblem).join('\n')}`;
}

// An editor empties a file before it writes it; reading in between would find a fault that is gone at once.
const SETTLED_MS = 100;

/** Serves the files from memory. After a faulty save the last good files stay, and the fault is shown. */
function serve(server: ViteDevServer, folder: string): void {
  let files = new Map<string, string>();
  let fingerprint = '';
  let problems: readonly Problem[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;

  const update = () => {
    const compiled = compileFolder(folder);
    problems = 'problems' in compiled ? compiled.problems : [];
    if ('problems' in compiled) {
      server.config.logger.error(faultText(problems));
    } else {
      files = new Map(compiled.files.map(({ path, text }) => [path, text]));
      fingerprint = compiled.fingerprint;
    }
  };
  const notify = () => {
    if (problems.length) {
      const err = { message: faultText(problems), stack: '', plugin: 'rolegraph-taxonomy' };
      server.ws.send({ type: 'error', err });
    } else {
      server.ws.send({ type: 'custom', event: TAXONOMY_CHANGED, data: { fingerprint } });
    }
  };

  update();
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (relative(resolve(folder), resolve(path)).startsWith('..')) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      update();
      notify();
    }, SETTLED_MS);
  });
  // A page that connects late gets the current state.
  server.ws.on('connection', notify);
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const text = files.get(path);
    if (text === undefined) return next();
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Cache-Control', 'no-store');
    response.end(text);
  });
}
