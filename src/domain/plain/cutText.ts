import { lazy } from './lazy';

const graphemes = lazy(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));
/** A grapheme that is longer than this is cut, too. */
const LONGEST_GRAPHEME = 64;

/** The beginning of a text of more than `most` characters, cut between two graphemes; a shorter one as it is. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  // Only the last few graphemes are looked at: a text may have a million of them.
  const from = Math.max(0, most - LONGEST_GRAPHEME);
  const last = [...graphemes().segment(text.slice(from, most + LONGEST_GRAPHEME))].findLast(
    ({ index }) => from + index <= most - 1,
  );
  return `${text.slice(0, from + (last?.index ?? 0)).trimEnd()}…`;
}
