import { readFileSync } from 'node:fs';
import { type Plugin, preview } from 'vite';
import { collect } from './collect';
import { inPage } from './inPage';

const HOST = '127.0.0.1';
const COLLECTOR = '/collect-noise.js';

/** The built page, and where it is served. */
export interface Site {
  /** The address of the page, without a query. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves dist/ on a port that is free; `withCollector` puts a script that collects errors before the page's own. */
export async function serve(withCollector: boolean): Promise<Site> {
  const server = await preview({
    configLoader: 'runner',
    logLevel: 'warn',
    plugins: withCollector ? [collector()] : [],
    // Port 0: any that is free.
    preview: { host: HOST, port: 0, strictPort: true, open: false },
  });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The page is not served.');
  return { url: `http://${HOST}:${address.port}/`, close: () => server.close() };
}

/** The page forbids inline scripts, so the collector is a file beside it. The files in dist/ stay as they are. */
const collector = (): Plugin => ({
  name: 'rolegraph-collect-noise',
  configurePreviewServer({ middlewares }) {
    const page = readFileSync('dist/index.html', 'utf8');
    const html = page.replace(/<head>/, `$&<script src="${COLLECTOR}"></script>`);
    middlewares.use((request, response, next) => {
      const path = request.url?.split('?')[0];
      if (path === '/') response.setHeader('Content-Type', 'text/html').end(html);
      else if (path === COLLECTOR)
        response.setHeader('Content-Type', 'text/javascript').end(inPage(collect));
      else next();
    });
  },
});
