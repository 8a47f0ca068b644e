import { shallow } from 'zustand/shallow';
import type { View } from '..';

/**
 * Selects a part of the view that many components read: it is made once a view, not once a component, and stays the same
 * object while nothing in it changes.
 */
export function steadyPart<T extends object>(partOf: (view: View) => T): (view: View) => T {
  let known: { readonly view: View; readonly part: T } | null = null;
  return (view) => {
    if (known?.view === view) return known.part;
    const part = partOf(view);
    known = { view, part: known && shallow(known.part, part) ? known.part : part };
    return known.part;
  };
}
