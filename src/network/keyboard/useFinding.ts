import { useState } from 'react';
import { type Navigation, type Place, placesNamed, STEPS } from '../../derive/navigation';
import { sayOfWalk } from './sayOfWalk';

interface Finding {
  readonly letters: string;
  /** Which of those that have the letters is stood on. */
  readonly at: number;
}

const BY: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Finding by letters: other keys are letters, too, so that it begins with a key of its own. Until Enter or Escape what is
 * typed leads to the first name that has it, and up and down to the others.
 */
export function useFinding(navigation: Navigation, go: (to: Place) => void) {
  const [finding, setFinding] = useState<Finding | null>(null);
  const find = (letters: string, at: number) => {
    const found = placesNamed(navigation, letters);
    const index = found.length ? (at + found.length) % found.length : 0;
    setFinding({ letters, at: index });
    const place = found[index];
    if (place) go(place);
    const which = place ? `${index + 1} of ${found.length}` : letters && 'nothing';
    sayOfWalk(`Find: ${[letters, which].filter(Boolean).join(', ') || 'type the first letters'}`);
  };
  const end = () => setFinding(null);
  /** Whether a key belongs to what is being found. */
  const take = (key: string): boolean => {
    if (!finding) return false;
    const { letters, at } = finding;
    const by = BY[key];
    if (key === 'Enter' || key === 'Escape') end();
    else if (by) find(letters, at + by);
    else if (key === 'Backspace') find(letters.slice(0, -1), 0);
    else if (key.length === 1) find(letters + key, 0);
    else {
      // Shift belongs to a letter; a step leads on from what was found.
      if (Object.hasOwn(STEPS, key)) end();
      return false;
    }
    return true;
  };
  return { begin: () => find('', 0), take };
}
