import { lazy } from '../../domain';

/** The most characters of a title on the map. It is whole in its card, its dossier and every list. */
const MOST = 56;
const graphemes = lazy(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/** A title as the map has it: a long one is cut between two graphemes, never inside an emoji or an accented letter. */
export function cutTitle(title: string): string {
  if (title.length <= MOST) return title;
  let end = 0;
  for (const { index, segment } of graphemes().segment(title)) {
    if (index + segment.length >= MOST) break;
    end = index + segment.length;
  }
  return `${title.slice(0, end).trimEnd()}…`;
}
