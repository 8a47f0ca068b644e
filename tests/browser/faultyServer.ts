import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Connect, type PreviewServer, preview } from 'vite';
import { SERVING } from '../serving';

/** What comes in the place of a file: nothing, "not found", a page that a proxy sends, or half of it. */
export const FAULTS = ['abort', '404', 'HTML', 'truncated'] as const;
export type Fault = (typeof FAULTS)[number];

/** Which fault an address has; undefined for none. */
type FaultOf = (path: string) => Fault | undefined;

/** The built page on a host that sends some of its files faulty, as `faults.of` says at the time. */
export async function startFaultyServer(faults: { of: FaultOf }) {
  const middleware: Connect.NextHandleFunction = (request, response, next) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    const fault = faults.of(pathname);
    if (fault) fail(fault, pathname, request, response);
    else next();
  };
  const server = await preview({
    ...SERVING,
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port: 0, open: false },
    plugins: [
      {
        name: 'faults',
        configurePreviewServer: ({ middlewares }) => void middlewares.use(middleware),
      },
    ],
  });
  return { address: addressOf(server), close: () => closeAll(server) };
}

function fail(fault: Fault, path: string, request: IncomingMessage, response: ServerResponse) {
  if (fault === 'abort') request.socket.destroy();
  if (fault === '404') response.writeHead(404, { 'Content-Type': 'text/html' }).end('<p>Not found');
  if (fault === 'HTML') response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Log in');
  if (fault !== 'truncated') return;
  const body = readFileSync(`dist${path}`);
  const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/json';
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
  response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

function addressOf({ httpServer }: PreviewServer): string {
  const address = httpServer.address();
  return `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/`;
}

async function closeAll({ httpServer, close }: PreviewServer): Promise<void> {
  if ('closeAllConnections' in httpServer) httpServer.closeAllConnections();
  await close();
}
