import { createContext, type RefObject, useContext } from 'react';
import type { PassageTarget } from '../passage/passage';
import type { Lookup } from './lookup';
import type { NetworkFigures } from './networkFigures';

interface DossierContextValue {
  readonly lookup: Lookup;
  /** The passage that was searched for. */
  readonly passage: PassageTarget | null;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  /** How far each file had been read, in pixels from its top. */
  readonly positions: Map<string, number>;
  /** How many roles of each list on the pages without a file are shown; 0 or none of a family that is folded. */
  readonly listed: Map<string, number>;
}

/** What every part of the panel may use. */
export const DossierContext = createContext<DossierContextValue | null>(null);

/** The index, the title's heading, the passage to scroll to, and the reading positions. */
export function useDossierContext(): DossierContextValue {
  const value = useContext(DossierContext);
  if (!value) throw new Error('A part of the dossier is rendered outside DossierPanel.');
  return value;
}

/** A context of its own: the figures arrive while a file is read, and only one component shows them. */
export const NetworkFiguresContext = createContext<NetworkFigures>({});

/** What the analysis knows of each role so far. */
export function useNetworkFigures(): NetworkFigures {
  return useContext(NetworkFiguresContext);
}
