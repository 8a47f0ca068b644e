import { createContext, type RefObject, useContext } from 'react';
import type { SoughtPassage } from '../passage/passage';
import type { Lookup } from './lookup';
import type { Standings } from './networkFigures';

interface DossierContextValue {
  readonly lookup: Lookup;
  /** What was searched for and is to be shown. */
  readonly sought: SoughtPassage | null;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  /** How far each file had been read, in pixels from its top. */
  readonly positions: Map<string, number>;
  /** How many roles of each family are listed on the page without a file; 0 or none while it is folded. */
  readonly listed: Map<string, number>;
}

/** What every part of the panel may ask for. */
export const DossierContext = createContext<DossierContextValue | null>(null);

/** The index, the title's heading, and how far the reader had come. */
export function useDossierContext(): DossierContextValue {
  const value = useContext(DossierContext);
  if (!value) throw new Error('A part of the dossier stands outside DossierPanel.');
  return value;
}

/** Apart from the rest: it comes along while a file is read, and only one place shows it. */
export const StandingsContext = createContext<Standings>({});

/** Where roles stand, as far as it is known. */
export function useStandings(): Standings {
  return useContext(StandingsContext);
}
