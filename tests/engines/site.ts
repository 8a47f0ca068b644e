import { readFileSync } from 'node:fs';
import { type Plugin, preview } from 'vite';
import { SERVING } from '../serving';
import { collect } from './collect';
import { inPage } from './inPage';

const HOST = '127.0.0.1';
/** A page that shows another view of the site in a frame. */
export const EMBEDDING = 'embedding.html';
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
    ...SERVING,
    logLevel: 'warn',
    plugins: [embedding(), ...(withCollector ? [collector()] : [])],
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

/**
 * A page such as any wiki has, with the site in a frame that has no origin. For such frames the site's policy names its
 * address, as one that is built with ROLEGRAPH_ADDRESS does, and its host sends another header.
 */
const embedding = (): Plugin => ({
  name: 'rolegraph-embedding',
  config: () => ({ preview: { headers: { 'Access-Control-Allow-Origin': '*' } } }),
  configurePreviewServer({ middlewares, config }) {
    const site = (text: unknown) =>
      String(text).replace(/-src ('|&#39;)self\1/g, `$& http://${HOST}:*`);
    const page = site(readFileSync('dist/index.html', 'utf8'));
    const policy = site(config.preview.headers['Content-Security-Policy']);
    const frame =
      '<iframe src="framed.html?embed" width="800" height="600" sandbox="allow-scripts" onload="name = &quot;loaded&quot;"></iframe>';
    const html = `<!doctype html><title>Wiki</title><link rel="icon" href="favicon.svg"><body style="margin: 0; height: 3000px">${frame}`;
    middlewares.use((request, response, next) => {
      const path = request.url?.split('?')[0];
      // A service worker that does nothing: the page of the real one has no collector, and it tells of what a step cuts off.
      if (path === '/sw.js') return response.setHeader('Content-Type', 'text/javascript').end('');
      if (path !== `/${EMBEDDING}` && path !== '/framed.html') return next();
      response.setHeader('Content-Type', 'text/html');
      if (path !== `/${EMBEDDING}`) response.setHeader('Content-Security-Policy', policy);
      response.end(path === `/${EMBEDDING}` ? html : page);
    });
  },
});
