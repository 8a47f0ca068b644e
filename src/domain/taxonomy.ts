import type { Computed } from './computed';
import type { Problem } from './fault';
import type { FamilyId, HabitatId, RoleId } from './ids';
import type { RoleRecord } from './record';
import type { RoleIndex } from './roleIndex';
import type { TourHead } from './tours/tour';
import type { Family, Habitat, TerritoryName } from './vocabulary';

/** So many characters of a title, and of a summary, are in the index, which map and lists read; a record may have more. */
export const LONGEST_TITLE = 300;
export const LONGEST_SUMMARY = 1000;

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
  /** What an opened file says of it beyond the fields above, by the attribute's key. */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
}

/** A figure, or one or more words. */
export type AttributeValue = number | readonly string[];

/** A column of an opened file that tells roles apart. */
export interface Attribute {
  /** Its name as the link writes it, unique among the attributes: "job-zone". */
  readonly key: string;
  /** Its name as the file writes it. */
  readonly label: string;
  /** Figures and ISO dates filter as a range, words of which there are few as choices; texts are only sorted. */
  readonly kind: 'figure' | 'date' | 'choice' | 'text';
  /** Its values by role, where they are none of the file's. */
  readonly given?: ReadonlyMap<RoleId, readonly string[]>;
}

/** What a role has in a column. */
export const attributeOf = (
  { key, given }: Attribute,
  role: Role | undefined,
): AttributeValue | undefined => (role && given?.get(role.id)) ?? role?.attributes?.[key];

/** Numbers in a row: an array out of JSON, or a typed array. */
export type Column = ArrayLike<number>;

/** Every match as columns, sorted by source, then target. Ends are indices in the taxonomy's `roles`. */
export interface Matches {
  readonly source: Column;
  readonly target: Column;
  readonly percent: Column;
}

/**
 * Every two matched roles as columns, strongest last. Ends are indices of roles, `a` smaller than `b`;
 * `ab` is the percent that a declares of b, `ba` the other way round, -1 where nothing is declared.
 */
export interface Pairs {
  /** Matches, or who leans on whom: `ab` is then 0 where a leans on b. */
  readonly kind: 'match' | 'pressure';
  readonly count: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly ab: Int8Array;
  readonly ba: Int8Array;
  /** The stronger of the two. */
  readonly percent: Uint8Array;
  /** The pairs of role r, strongest first: `incident[first[r]]` up to `incident[first[r + 1]]`, that one not included. */
  readonly first: Uint32Array;
  readonly incident: Uint32Array;
}

/** Every pressure that a record names, once, sorted by source, then target: `source` leans on `target`. */
export interface Pressure {
  readonly source: Column;
  readonly target: Column;
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
  /** The names of the files it was opened from; the built-in taxonomy has none. */
  readonly name?: string;
  readonly families: readonly Family[];
  readonly habitats: readonly Habitat[];
  /** Names that somebody has given to communities; left out where there are none. */
  readonly territoryNames?: readonly TerritoryName[];
  /** None in the built-in taxonomy. */
  readonly attributes: readonly Attribute[];
  readonly roles: readonly Role[];
  readonly matches: Matches;
  /** How all of them were computed; left out where the files declare matches, or hold nothing to compute them from. */
  readonly computed?: Computed;
  /** Both directions of a match in one; there where the matches are too many to be put together as the page begins. */
  readonly pairs?: Pairs;
  /** Who leans on whom, as indices in `roles`; left out where no record says so. */
  readonly pressure?: Pressure;
  /** Tours that come with it; left out where there are none. */
  readonly tours?: readonly TourHead[];
  /** What was mended, left out, or could have been read in another way; left out where there is nothing to say. */
  readonly remarks?: readonly Problem[];
  /** What the reader has noted on roles and between them; left out where that is nothing. */
  readonly flags?: Flags;
}

/** The column of what the reader has noted. No file's column can be called so: it has a dot. */
export const NOTES_COLUMN = 'my.notes';

/** Small flags in the picture, each with the number of its colour; one that is none is ink. */
export interface Flags {
  readonly roles: ReadonlyMap<RoleIndex, number>;
  /** On the line of two roles, or among the roles of a neighbourhood. */
  readonly between: readonly FlagBetween[];
}
interface FlagBetween {
  readonly roles: readonly RoleIndex[];
  readonly slot: number;
  /** "Note", and the words of marks. */
  readonly words: readonly string[];
}

/** What is computed from a taxonomy's matches. Columns have one value per role; a part is there when it is ready. */
export interface Analysis {
  /** Where each role stands on the map: x and y in turn, pixels at zoom 1, the origin in the middle. */
  readonly positions: Column;
  /** How much of the layout is done, 0 to 1; below 1 the positions still change. */
  readonly arranged: number;
  /** Each role's community, counted from 0 by the first role in it. */
  readonly communities?: Column;
  /** What each community is called: by its families, or by its central roles. */
  readonly communityNames?: readonly string[];
  /** Where the layout of a small map has put the names of its lands. */
  readonly nameSpots?: readonly NameSpot[];
  readonly betweenness?: Betweenness;
  /** Where the communities lie, once the layout is done. */
  readonly lands?: Lands;
}

/** The areas of the communities, and the water around them. */
export interface Lands {
  readonly territories: readonly Territory[];
  /** Closed lines along the shores of a small map, each further out, x and y in turn; none on a large one. */
  readonly waters: readonly Column[];
}

/** The area that a community's roles cover, in the pixels of the map. */
export interface Territory {
  readonly community: number;
  /** Closed lines around it, x and y in turn; a community whose roles stand apart has several. */
  readonly outlines: readonly Column[];
  /** The middle of its name, at any zoom. */
  readonly spot: { readonly x: number; readonly y: number };
  /** How large it is, for names that have no room for each other: the larger one is written. */
  readonly area: number;
}

/** The middle of a community's name, in the pixels of the map. */
export interface NameSpot {
  readonly community: number;
  readonly x: number;
  readonly y: number;
}

/** How much each role lies on the shortest paths between others: 0 to 1. */
export interface Betweenness {
  readonly values: Column;
  /** From how many roles paths were followed: fewer than all = an estimate. */
  readonly sampled: number;
}

/** A taxonomy and what has been computed from it so far. */
export interface Catalogue {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
}

/** One place where another record names this role: as a match, or as who presses it or is pressed by it. */
export interface Citation {
  readonly by: RoleId;
  readonly as: 'match' | 'pressedBy' | 'presses';
  readonly percent?: number;
  /** The blurb or the demand of that entry. */
  readonly text?: string;
  /** Why they match. */
  readonly because?: string;
}

/** All that is known of one role: its record, if it is filed, and who cites it. */
export interface Dossier {
  readonly id: RoleId;
  readonly record?: RoleRecord;
  /** Every further column of an opened file in which the role has something, in the file's order. */
  readonly attributes?: readonly { readonly label: string; readonly value: AttributeValue }[];
  readonly citations: readonly Citation[];
}

/** What has become of the roles of a taxonomy since an earlier version of it. */
export interface Changes {
  readonly added: readonly RoleId[];
  readonly dropped: readonly { readonly id: RoleId; readonly title: string }[];
  /** Roles of both versions, with what is not as it was. */
  readonly changed: readonly { readonly id: RoleId; readonly fields: readonly string[] }[];
}
