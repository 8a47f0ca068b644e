import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes files, all or none: each is written to a file beside its target first, and moved once all are on the disk. */
export function writeFiles(
  files: readonly { readonly path: string; readonly text: string | Uint8Array }[],
): void {
  const staged = files.map(({ path, text }) => ({ path, text, beside: `${path}.new` }));
  try {
    for (const { path, text, beside } of staged) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(beside, text);
    }
    for (const { path, beside } of staged) renameSync(beside, path);
  } finally {
    for (const { beside } of staged) rmSync(beside, { force: true });
  }
}
