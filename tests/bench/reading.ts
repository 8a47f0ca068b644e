import type { Taxonomy } from '../../src/domain';
import { type PassageText, passagesOf } from '../../src/search';
import { createReading } from '../../src/why/reading';
import type { DataSet } from './data';
import { median } from './figures';

/** What a text costs the worker that reads it, here in Node; milliseconds. */
export interface ReadingTimes {
  /** Indexing all records, once, in turns. */
  readonly index: number;
  /** A text, median. */
  readonly text: number;
}

/** What each is called in the report. */
export const READING: Readonly<Record<keyof ReadingTimes, string>> = {
  index: 'Indexing all records for texts, once, in turns, in the worker',
  text: 'Reading a text, in the worker',
};

const TEXTS = 20;

/** Indexes all records, and reads what some of them say as texts. */
export async function readingTimes({ taxonomy, dossiers }: DataSet): Promise<ReadingTimes> {
  const own: PassageText[][] = taxonomy.roles.map(() => []);
  for (const passage of passagesOf(taxonomy, dossiers)) own[passage.role]?.push(passage);
  const begun = performance.now();
  const read = await createReading(taxonomy, own);
  const index = performance.now() - begun;
  const texts = Array.from({ length: TEXTS }, (_, time) => textOf(taxonomy, own, 53 * time + 1));
  const times = texts.map((text) => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return { index, text: median(times) };
}

const textOf = ({ roles }: Taxonomy, own: readonly PassageText[][], at: number) =>
  (own[at % roles.length] ?? []).map(({ text }) => text).join('\n');
