import type { RoleId } from '../../domain';
import { askRoute, leaveQuestion } from '../questions';
import { choose } from '../transitions';
import { MOST_PINS, type View } from '../view';
import type { FieldList, Order, Test } from './choices';
import { SPANS } from './planLink';

// Transitions of the pages on which a move is planned.

/** Changes an end of the move; what it leads through and around stays. */
export function moveEnds(view: View, from: RoleId | null, to: RoleId | null): View {
  const { via, avoid } = view;
  return { ...askRoute(view, from, to), via, avoid };
}

/** Asks that moves pass a test, or no longer asks it. */
export function toggleMust(view: View, test: Test): View {
  return { ...view, must: toggled(view.must, test) };
}

/** Sets the threshold of a test, within its span; what is no figure changes nothing. */
export function setThreshold(view: View, test: Test, figure: number): View {
  if (Number.isNaN(figure)) return view;
  const [low, high] = SPANS[test];
  return choose(view, test, Math.max(low, Math.min(high, Math.round(figure))));
}

/** Adds a word to a list of the view, or takes it out. */
export function toggleWord(
  view: View,
  list: 'families' | 'habitats' | 'ticked',
  word: string,
): View {
  return { ...view, [list]: toggled<string>(view[list], word) };
}

const toggled = <T extends string>(words: readonly T[], word: T): readonly T[] =>
  words.includes(word) ? words.filter((other) => other !== word) : [...words, word];

/** Sorts moves by a figure; once more by the same one, by the mix. */
export function orderBy(view: View, order: Order): View {
  return choose(view, 'order', view.order === order ? 'mix' : order);
}

/** Draws the way to a listed role, or no longer. */
export function showWay(view: View, role: RoleId): View {
  return choose(view, 'shown', view.shown === role ? null : role);
}

/** Compares two roles for what a move from the first to the second lacks; other pinned roles stay while there is room. */
export function askMissing(view: View, from: RoleId, to: RoleId): View {
  const others = view.pins.filter((pin) => pin !== from && pin !== to);
  const pins = [from, to, ...others].slice(0, MOST_PINS);
  return { ...view, pins, page: 'compare', why: null, rows: 'missing' };
}

/** Draws a list of the whole field; the same one again leaves it. */
export function showField(view: View, field: FieldList): View {
  const next = view.field === field ? 'none' : field;
  return { ...leaveQuestion(view), page: 'field', field: next };
}
