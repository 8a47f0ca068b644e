import type { Problem } from '../../domain';
import type { Table } from '../../formats';
import { languageOf } from '../../search';
import type { SourceFile, Sources } from '../sources';
import type { Reading } from './format';
import { FORMATS } from './formats';

/** Reads files of any format, recognised by what is in them, not by their names, into the sources of one taxonomy. */
export async function sourcesOf(
  files: readonly SourceFile[],
): Promise<Sources | { problems: Problem[] }> {
  const readings = await readAll(files);
  const problems = readings.flatMap((one) => ('problem' in one ? one.problem : []));
  if (problems.length) return { problems };
  const [taxonomy, more] = readings.flatMap((one) => ('taxonomy' in one ? one.taxonomy : []));
  if (!taxonomy) {
    const tables = readings.flatMap((one) => ('tables' in one ? one.tables : []));
    return { kind: 'tables', tables, language: await languageOf(someTexts(tables)) };
  }
  if (!more && readings.length === 1) return taxonomy;
  const file = taxonomy.kind === 'bundle' ? taxonomy.bundle.path : taxonomy.families.path;
  return {
    problems: [{ file, message: 'a whole taxonomy is opened by itself, without other files' }],
  };
}

/** So many rows, and so much of a cell, tell what language a table is in. */
const ROWS = 200;
const LENGTH = 1000;

const someTexts = (tables: readonly Table[]) =>
  tables.flatMap(({ rows }) =>
    rows.slice(0, ROWS).flatMap(({ cells }) => cells.map((cell) => cell.slice(0, LENGTH))),
  );

type Found = Reading | { readonly problem: Problem };

async function readAll(files: readonly SourceFile[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const file of files) {
    const reading = await readFile(file);
    if ('files' in reading) found.push(...(await readAll(reading.files)));
    else found.push(reading);
  }
  return found;
}

async function readFile(file: SourceFile): Promise<Found> {
  const refuse = (message: string) => ({ problem: { file: file.path, line: 1, message } });
  if (!file.text.trim()) return refuse('the file is empty');
  const format = FORMATS.find(({ recognises }) => recognises(file));
  return format ? format.read(file) : refuse('this is no file that the page can open');
}
