import { lazy } from '../../domain';

/** The most characters of a title on the map. It is whole in its card, its dossier and every list. */
const MOST = 56;
const graphemes = lazy(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));
/** Labels are placed again and again, with the same titles. */
const known = new Map<string, string>();

/** A title as the map has it: a long one is cut between two graphemes, never inside an emoji or an accented letter. */
export function cutTitle(title: string): string {
  if (title.length <= MOST) return title;
  const cut = known.get(title) ?? cutAnew(title);
  known.set(title, cut);
  return cut;
}

function cutAnew(title: string): string {
  let end = 0;
  for (const { index, segment } of graphemes().segment(title)) {
    if (index + segment.length >= MOST) break;
    end = index + segment.length;
  }
  return `${title.slice(0, end).trimEnd()}…`;
}
