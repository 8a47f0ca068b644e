import { cutText } from '../../domain';

/** The most characters of a title on the map. It is whole in its card, its dossier and every list. */
const MOST = 56;
/** Labels are placed again and again, with the same titles. */
const known = new Map<string, string>();

/** A title as the map has it: a long one is cut between two graphemes, never inside an emoji or an accented letter. */
export function cutTitle(title: string): string {
  if (title.length <= MOST) return title;
  const cut = known.get(title) ?? cutText(title, MOST);
  known.set(title, cut);
  return cut;
}
