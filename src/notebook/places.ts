import { contentOf } from './entry';
import type { Entry } from './types';

type Views = readonly Entry<'view'>[];
const placeOf = (view: Entry<'view'>) => contentOf(view).place;

/** Saved views in the reader's order. */
export const inOrder = (views: Views): Views =>
  views.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));

/** A place behind all others; `chance`, from 0 to 1, keeps two tabs from giving the same one. */
export const placeBehind = (views: Views, chance: number): number =>
  views.reduce((last, view) => Math.max(last, placeOf(view)), 0) + 1 + chance / 2;

/** The place to which the view at `at` of an ordered list moves: up (-1) or down (1); undefined at the ends. */
export function placeMoved(views: Views, at: number, by: -1 | 1): number | undefined {
  const [beside, beyond] = [views[at + by], views[at + 2 * by]];
  if (!views[at] || !beside) return undefined;
  return beyond ? (placeOf(beside) + placeOf(beyond)) / 2 : placeOf(beside) + by;
}
