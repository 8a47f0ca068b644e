import type { FamilyId, HabitatId, RoleId } from './ids';
import type { RoleRecord } from './record';
import type { Family, Habitat } from './vocabulary';

/** A role as the index knows it: what map, filters and lists need, without its prose. */
export interface Role {
  readonly id: RoleId;
  readonly title: string;
  readonly family: FamilyId;
  /** Filed = has a record of its own; an unfiled role is only known from records that cite it. */
  readonly filed: boolean;
  readonly summary?: string;
  readonly habitats: readonly HabitatId[];
  /** Flight risk in percent. */
  readonly risk?: number;
  readonly salary?: { readonly amount: number; readonly currency: string };
  /** In how many records this role is named as a related specimen. */
  readonly citations: number;
  /** Position on the map: pixels at zoom 1, origin in the middle. */
  readonly x: number;
  readonly y: number;
  /** Index of the role's community, counted from 0 by the smallest id in it. */
  readonly community: number;
}

/** What the record of `source` declares of `target`. A may name B and not be named back. */
export interface Match {
  readonly source: RoleId;
  readonly target: RoleId;
  readonly percent: number;
}

/** The compiled index of all roles, sorted by id; `fingerprint` changes with any byte of the data. */
export interface Taxonomy {
  readonly fingerprint: string;
  readonly families: readonly Family[];
  readonly habitats: readonly Habitat[];
  readonly roles: readonly Role[];
  readonly matches: readonly Match[];
}

/** One place where another record names this role: as a match, or as who presses it or is pressed by it. */
export interface Citation {
  readonly by: RoleId;
  readonly as: 'match' | 'pressedBy' | 'presses';
  readonly percent?: number;
  /** The blurb or the demand that stands there. */
  readonly text?: string;
}

/** All that is known of one role: its record, if it is filed, and who cites it. */
export interface Dossier {
  readonly id: RoleId;
  readonly record?: RoleRecord;
  readonly citations: readonly Citation[];
}
