import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const FILES = {
  'families.yaml': '- { id: people, name: People }\n- { id: crafts, name: Crafts }\n',
  'habitats.yaml': '# Where.\n- { id: canteens, name: "Canteens, Large" } # noisy\n',
};

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A taxonomy's folder of its own in the temporary folder, with the files given. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-'));
  made.push(folder);
  for (const [name, content] of Object.entries({ ...FILES, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The names of the records in a folder. */
export function recordsIn(folder: string): string[] {
  const roles = join(folder, 'roles');
  return existsSync(roles) ? readdirSync(roles).sort() : [];
}

export const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** Runs a command of src/build as npm would. */
export function runCommand(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/build/${script}`, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
