import { createContext, type RefObject, useContext } from 'react';
import type { Lookup } from './lookUp';

interface DossierContextValue {
  readonly lookup: Lookup;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  /** How far each file had been read, in pixels from its top. */
  readonly positions: Map<string, number>;
}

/** What every part of the panel may ask for. */
export const DossierContext = createContext<DossierContextValue | null>(null);

/** The index, the title's heading and the reading positions. */
export function useDossierContext(): DossierContextValue {
  const value = useContext(DossierContext);
  if (!value) throw new Error('A part of the dossier stands outside DossierPanel.');
  return value;
}
