import type { Contents } from '../../compile';
import { fieldName, type Problem } from '../../domain';
import { LIMITS } from './limits';
import { proseOf, type Text, wordsOf } from './prose';
import type { Rule } from './rule';

/** No run of words stands in two records, titles, tool names and habitats apart. */
export const noSharedRuns: Rule = (contents) => {
  const names = namesIn(contents);
  const first = new Map<string, Text>();
  return contents.records.flatMap(proseOf).flatMap((text): Problem[] => {
    const reported = new Set<unknown>();
    return runsOf(text.text, names).flatMap((run) => {
      const other = first.get(run);
      if (!other) first.set(run, text);
      if (!other || other.record === text.record || reported.has(other)) return [];
      reported.add(other);
      const where = `${other.record.id} ${fieldName(other.path)}`;
      return [
        contents.problemIn(text.record, text.path, `the words “${run}” stand in ${where} too`),
      ];
    });
  });
};

function namesIn({ records, habitats }: Contents): string[] {
  return [
    ...records.flatMap(({ title, weaponry = [] }) => [title, ...weaponry.map(({ name }) => name)]),
    ...habitats.map(({ name }) => name),
  ]
    .map((name) => wordsOf(name).join(' '))
    .filter((name) => name.includes(' '));
}

const BREAK = ' | ';

function runsOf(text: string, names: readonly string[]): string[] {
  let plain = ` ${wordsOf(text).join(' ')} `;
  for (const name of names) plain = plain.replaceAll(` ${name} `, BREAK);
  return plain.split('|').flatMap((part) => {
    const words = part.split(' ').filter(Boolean);
    const count = Math.max(0, words.length - LIMITS.run + 1);
    return Array.from({ length: count }, (_, i) => words.slice(i, i + LIMITS.run).join(' '));
  });
}

/** No word opens too many diagnoses. */
export const variedDiagnoses: Rule = ({ records, problemIn }) => {
  const most = Math.floor(records.length * LIMITS.diagnosisOpening);
  const texts = records.flatMap((record) =>
    proseOf(record).filter(({ path }) => path[1] === 'diagnosis'),
  );
  return tooMany(texts, 1, Math.max(1, most), 'diagnoses', problemIn);
};

/** No three words open too many texts. */
export const variedOpenings: Rule = ({ records, problemIn }) =>
  tooMany(records.flatMap(proseOf), 3, LIMITS.openings, 'texts', problemIn);

function tooMany(
  texts: readonly Text[],
  words: number,
  most: number,
  what: string,
  problemIn: Contents['problemIn'],
): Problem[] {
  const opened = new Map<string, Text[]>();
  for (const text of texts) {
    const opening = wordsOf(text.text).slice(0, words).join(' ');
    opened.set(opening, [...(opened.get(opening) ?? []), text]);
  }
  return [...opened].flatMap(([opening, { length }]) =>
    length > most
      ? (opened.get(opening) ?? []).map(({ record, path }) =>
          problemIn(
            record,
            path,
            `expected at most ${most} ${what} to open with “${opening}”; found ${length}`,
          ),
        )
      : [],
  );
}
