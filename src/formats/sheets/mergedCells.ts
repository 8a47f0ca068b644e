import type { ArchivedFile } from '../archive';
import { elementsIn, readXml } from '../xml/readXml';

/** Cells of one column that are merged, counted from 0: the first of them has the text. */
export interface MergedCells {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?\bref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g;
const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** The cells that are merged downwards, by the name of their sheet: the library that reads the sheets does not tell. */
export function mergedCells(
  parts: readonly ArchivedFile[],
): ReadonlyMap<string, readonly MergedCells[]> {
  const textOf = (path: string) => {
    const part = parts.find((one) => one.path === path);
    return part && new TextDecoder().decode(part.bytes);
  };
  const [book, relations] = [BOOK, RELATIONS].map(textOf);
  if (!book || !relations) return new Map();
  const targets = new Map(
    [...elementsIn(readXml(relations), 'Relationship')].map(({ attributes }) => [
      attributes.Id,
      attributes.Target ?? '',
    ]),
  );
  return new Map(
    [...elementsIn(readXml(book), 'sheet')].map(({ attributes }) => {
      const relation = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      return [attributes.name ?? '', mergedIn(textOf(pathOf(targets.get(relation) ?? '')) ?? '')];
    }),
  );
}

const pathOf = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** A title that is merged across columns stays where it is: it belongs to no row. */
function mergedIn(sheet: string): MergedCells[] {
  return [...sheet.matchAll(MERGED)]
    .map(([, letters = '', first, last]) => ({
      ...{ column: columnOf(letters), first: Number(first) - 1, last: Number(last) - 1 },
    }))
    .filter(({ first, last }) => last > first);
}

/** "A" is 0, "Z" 25, "AA" 26. */
const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
