import { type ColourKey, lettersOf } from '../derive';
import type { Letters } from './paint/letters';
import { paintLetters } from './paint/paintLetters';

/** The letters of what colours stand for. A door of its own: most readers never need them. */
export function lettersFor(colourKey: readonly ColourKey[]): Letters {
  const byColour = lettersOf(colourKey);
  return {
    byColour,
    paint: (context, scene, view, palette) => paintLetters(context, scene, byColour, view, palette),
  };
}
