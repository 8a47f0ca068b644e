import { mkdirSync, writeFileSync } from 'node:fs';
import { readDataFolder } from '../../../src/build/dataFolder';
import { output } from '../../../src/build/output';
import { type Compiled, compile } from '../../../src/compile';
import { readCsv } from '../../../src/formats';
import { FOLDER, pathOf } from './paths';
import { RINGS, ringTexts } from './ring';

// Compiles what tests open in place of the built-in taxonomy: for each a JSON object of the files' paths and texts.

function ring(count: number, steps: number): Compiled {
  const { roles, matches } = ringTexts(count, steps);
  const tables = [readCsv('ring.csv', roles), readCsv('ring-matches.csv', matches)];
  return compile({ kind: 'tables', tables }) as Compiled;
}

function write(name: string, compiled: Compiled): void {
  const files = output(compiled).files.map(({ path, text }) => [`/${path}`, text]);
  writeFileSync(pathOf(name), JSON.stringify(Object.fromEntries(files)));
}

mkdirSync(FOLDER, { recursive: true });
write('small', compile(readDataFolder('tests/browser/small')) as Compiled);
for (const [name, { count, steps }] of Object.entries(RINGS)) write(name, ring(count, steps));
