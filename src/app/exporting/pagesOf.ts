import type { Dossier } from '../../domain';

/** So many characters of a dossier, as it is stored, are about a page of A4; each begins on a new one. */
const CHARACTERS = 1150;
/** Titles in the list before them. */
const TITLES = 90;

/** About how many pages dossiers take, with a list of them. */
export function pagesOf(dossiers: readonly Dossier[]): number {
  const ofOne = (dossier: Dossier) => Math.ceil(JSON.stringify(dossier).length / CHARACTERS);
  return dossiers.reduce(
    (sum, dossier) => sum + ofOne(dossier),
    Math.ceil(dossiers.length / TITLES),
  );
}
