import { type Fields, linkFields } from '../fields';
import type { Ends } from './ends';
import { type List, textIn } from './lists';
import type { Naming } from './naming';

/** The rows of a list of links, with their ends in columns "source" and "target". */
export function linkRows(
  { rows }: List,
  { source, target, type }: Ends,
  { meant }: Naming,
): Fields[] {
  return rows.map((row) => {
    const rest = [...row].filter(([name]) => name !== source && name !== target);
    const ends = [
      ['source', meant(textIn(row, source))],
      ['target', meant(textIn(row, target))],
      ...(type === undefined ? [] : [['type', type] as const]),
    ] as const;
    return linkFields(new Map(ends), new Map(rest));
  });
}
