import { childrenOf, isSamePlace, parentOf, siblingsOf } from './places';
import type { Navigation, Place } from './types';

/** The steps of a walk, by their keys: down and up are levels, left and right siblings. */
export const STEPS = {
  ArrowDown: (navigation: Navigation, place: Place) => childrenOf(navigation, place)[0],
  ArrowUp: (_: Navigation, place: Place) => parentOf(place),
  ArrowRight: (navigation: Navigation, place: Place) => beside(navigation, place, 1),
  ArrowLeft: (navigation: Navigation, place: Place) => beside(navigation, place, -1),
  Home: (navigation: Navigation, place: Place) => siblingsOf(navigation, place)[0],
  End: (navigation: Navigation, place: Place) => siblingsOf(navigation, place).at(-1),
} as const;

export type Step = keyof typeof STEPS;

/** The place that a step leads to; undefined where there is none. */
export function stepFrom(navigation: Navigation, place: Place, step: Step): Place | undefined {
  const to = STEPS[step](navigation, place);
  return to && !isSamePlace(to, place) ? to : undefined;
}

function beside(navigation: Navigation, place: Place, by: 1 | -1): Place | undefined {
  const siblings = siblingsOf(navigation, place);
  return siblings[siblings.findIndex((each) => isSamePlace(each, place)) + by];
}

/** The next match of the role of a place, or the one before, round and round; undefined for a group, or without any. */
export function alongMatches(navigation: Navigation, place: Place, by: 1 | -1): Place | undefined {
  const { group, role, match } = place;
  if (role === undefined) return undefined;
  const matches = childrenOf(navigation, { group, role } as Place);
  const at = matches.findIndex((each) => each.match === match);
  // Before the first match comes the last.
  const from = at < 0 && by < 0 ? 0 : at;
  return matches[(from + by + matches.length) % matches.length];
}
