import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Compiled } from '../../compile';
import { output } from '../output';
import { coloursCss } from './siteColours';
import { COLOURS_PATH, type SiteWords, siteManifest, sitePage, siteWorker } from './sitePage';

const MANIFEST = 'manifest.webmanifest';

/** What a published site is made of. */
export interface Site {
  /** The folder of the built page. */
  readonly page: string;
  readonly out: string;
  readonly compiled: Compiled;
  readonly words: SiteWords;
  /** Of the families, in their order; empty = Rolegraph's own. */
  readonly colours: readonly string[];
}

/** Writes the built page with another taxonomy to a folder, all of it or nothing; what was there is replaced. */
export function writeSite({ page, out, compiled, words, colours }: Site): void {
  const beside = `${out}.new`;
  rmSync(beside, { recursive: true, force: true });
  try {
    const own = join(page, 'taxonomy');
    cpSync(page, beside, { recursive: true, filter: (path) => relative(own, path) !== '' });
    const { files, fingerprint } = output(compiled);
    const built = (path: string) => readFileSync(join(page, path), 'utf8');
    const site = [
      ...files,
      ...(colours.length ? [{ path: COLOURS_PATH, text: coloursCss(colours) }] : []),
      {
        path: 'index.html',
        text: sitePage(built('index.html'), words, fingerprint, colours.length > 0),
      },
      { path: 'sw.js', text: siteWorker(built('sw.js'), fingerprint) },
      { path: MANIFEST, text: siteManifest(built(MANIFEST), words) },
    ];
    for (const { path, text } of site) {
      mkdirSync(dirname(join(beside, path)), { recursive: true });
      writeFileSync(join(beside, path), text);
    }
    rmSync(out, { recursive: true, force: true });
    renameSync(beside, out);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
