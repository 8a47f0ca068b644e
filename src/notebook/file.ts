import { areOfOne, mergeEntry } from './merge';
import { parsedJson } from './parsedJson';
import { asEntry } from './shapes';
import type { Entry, Notebook } from './types';

const FORMAT = 'rolegraph-notebook';
const VERSION = 1;

/** Which versions of a taxonomy, by fingerprint, belong to which lineage. */
export type Lineages = ReadonlyMap<string, string>;

/** What a file of entries holds. */
export interface NotebookFile {
  readonly entries: Notebook;
  readonly lineages: Lineages;
  /** How many of its entries cannot be read. */
  readonly unreadable: number;
}

/** All entries as the text of a file. */
export function writeNotebook(entries: Iterable<Entry>, lineages: Lineages): string {
  const file = {
    ...{ format: FORMAT, version: VERSION },
    lineages: Object.fromEntries(lineages),
    entries: [...entries],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What such a file holds; undefined where the text is no such file, or one of a later release. */
export function readNotebook(text: string): NotebookFile | undefined {
  const file = parsed(text);
  if (file?.format !== FORMAT || file.version !== VERSION) return undefined;
  const listed: unknown[] = Array.isArray(file.entries) ? file.entries : [];
  const entries = new Map<string, Entry>();
  let unreadable = 0;
  for (const value of listed) {
    const entry = asEntry(value);
    const known = entry && entries.get(entry.id);
    if (!entry || (known && !areOfOne(known, entry))) unreadable++;
    else entries.set(entry.id, known ? mergeEntry(known, entry) : entry);
  }
  return { entries, lineages: lineagesIn(file.lineages), unreadable };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  const value = parsedJson(text);
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

function lineagesIn(value: unknown): Lineages {
  const isName = (name: unknown): name is string => typeof name === 'string' && name.length <= 500;
  const pairs = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return new Map(pairs.filter((pair): pair is [string, string] => pair.every(isName)));
}
