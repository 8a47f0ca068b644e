import { createContext, useContext } from 'react';

/** The elements that lie over the picture. Its labels keep clear of them. */
export interface Covers {
  /** Registers an element; the function that comes back takes it out again. To be given to an element as its `ref`. */
  readonly add: (element: Element | null) => () => void;
  readonly elements: () => Iterable<Element>;
}

/** Makes an empty register of covers. */
export function createCovers(): Covers {
  const elements = new Set<Element>();
  return {
    elements: () => elements,
    add: (element) => {
      if (element) elements.add(element);
      return () => {
        if (element) elements.delete(element);
      };
    },
  };
}

/** Where there is no picture, nothing covers it. */
const NONE: Covers = { elements: () => [], add: () => () => {} };

/** The covers of the picture that is around. */
export const CoversContext = createContext(NONE);

/** The covers of the picture that is around; for who draws it. */
export const useCovers = () => useContext(CoversContext);

/** A ref for an element that lies over the picture. */
export const useCover = () => useCovers().add;
