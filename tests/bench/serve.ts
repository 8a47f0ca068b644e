import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, preview } from 'vite';
import { SERVING } from '../serving';
import type { PlainData } from './plain/plainData';

const HOST = '127.0.0.1';
const PLAIN_FOLDER = resolve('test-results/bench/plain');

/** A built page, and where it is served. */
export interface Site {
  readonly url: string;
  /** Where its files lie. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Serves the production page as `npm run build` left it. */
export const serveOurs = () => serve(SERVING, resolve('dist'));

/** Builds and serves the production page with a change to it. */
export async function serveVariant(name: string, change: Plugin): Promise<Site> {
  const outDir = resolve(`test-results/bench/${name}`);
  const config: InlineConfig = {
    configLoader: 'runner',
    plugins: [change],
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  };
  await build(config);
  return serve(config, outDir);
}

/** Builds and serves the plain page, apart from everything that ships. */
export async function servePlain(): Promise<Site> {
  const config: InlineConfig = {
    configFile: false,
    root: 'tests/bench/plain',
    base: './',
    plugins: [react()],
    logLevel: 'warn',
    build: {
      outDir: PLAIN_FOLDER,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 900,
    },
  };
  await build(config);
  return serve(config, PLAIN_FOLDER);
}

/** Puts data beside the plain page; the query of the address that opens it. */
export function offerPlain(name: string, data: PlainData): string {
  mkdirSync(PLAIN_FOLDER, { recursive: true });
  writeFileSync(`${PLAIN_FOLDER}/${name}.json`, JSON.stringify(data));
  return `?data=${name}.json`;
}

async function serve(config: InlineConfig, folder: string): Promise<Site> {
  // Port 0: any that is free.
  const server = await preview({ ...config, preview: { host: HOST, port: 0 } });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The page is not served.');
  return { url: `http://${HOST}:${address.port}/`, folder, close: () => server.close() };
}
