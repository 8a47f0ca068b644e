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
import type { Command, Io } from '../../../src/build/commands/command';

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

/** An `Io` that collects what a command writes. */
function collector() {
  const lines = { out: [] as string[], err: [] as string[] };
  const io: Io = { out: (line) => lines.out.push(line), err: (line) => lines.err.push(line) };
  return { io, text: () => ({ stdout: lines.out.join('\n'), stderr: lines.err.join('\n') }) };
}

/** Calls a command with its arguments; returns its exit code and what it wrote. */
export function runCommand(command: Command, ...args: string[]) {
  const { io, text } = collector();
  const status = command(args, io);
  return { status, ...text() };
}
