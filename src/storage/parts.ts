import type { Analysis, Dossier, Taxonomy } from '../domain';
import type { LayoutState } from '../graph';

/** A taxonomy of the reader's own as this browser saves it. */
export interface SavedTaxonomy {
  readonly fingerprint: string;
  readonly name: string;
  readonly roles: number;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** The fingerprint of the taxonomy of which it is a newer version. */
  readonly newerThan?: string | undefined;
}

/** What is saved of a taxonomy, in parts that are written and read apart. */
export interface Parts {
  readonly meta: SavedTaxonomy;
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  readonly layout: LayoutState;
  readonly dossiers: readonly Dossier[];
}
export type PartName = keyof Parts;

/** The version of each part's shape, raised when a release writes another. */
export const VERSIONS: Readonly<Record<PartName, number>> = {
  meta: 1,
  taxonomy: 1,
  analysis: 2,
  layout: 2,
  dossiers: 1,
};

/** All parts, in the order of the list above. */
export const PART_NAMES = Object.keys(VERSIONS) as PartName[];
