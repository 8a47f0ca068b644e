import type { Column, RoleIndex, Taxonomy } from '../../domain';
import type { Colour, ViewId } from '../../state';
import type { Pairs } from '../pairs';
import type { Passing } from '../passing';
import type { Chart } from '../views';

/** A taxonomy in a view, and what place, colour and size stand for in it. */
export interface Viewed {
  readonly taxonomy: Taxonomy;
  /** Each role's community, and what they are called, where that is computed. */
  readonly communities?: Column | undefined;
  readonly communityNames?: readonly string[] | undefined;
  readonly layout: ViewId;
  readonly colour: Colour;
  /** What sizes stand for; null = citations. */
  readonly size: string | null;
}

/** What there is to walk through. */
export interface Subject extends Viewed {
  /** The pairs that the view draws. */
  readonly pairs: Pairs;
  /** Its tiers, where it has any. */
  readonly chart?: Chart | undefined;
  /** The selected role; NO_ROLE for none. */
  readonly selected: RoleIndex;
  readonly passing: Passing;
  /** By role index: 1 = is on the picture, passing or dimmed. */
  readonly shown: Uint8Array;
  /** The percent from which a match counts. */
  readonly counts: number;
}

/** What the roles can be grouped by. */
export interface GroupingChoice {
  readonly key: string;
  /** "Neighbourhood". */
  readonly label: string;
}

/** The roles of a taxonomy in groups. */
export interface Grouping {
  readonly key: string;
  /** What the groups are, of which there are several: "neighbourhoods". */
  readonly noun: string;
  /** By role, the number of its group. */
  readonly of: Column;
  /** By number. */
  readonly labels: readonly string[];
  /** Whether the numbers have an order of their own; else the largest group comes first. */
  readonly isOrdered: boolean;
}

/** Some roles under one name: first those that pass, each part by title. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly roles: readonly RoleIndex[];
  /** How many of them pass. */
  readonly passing: number;
}

/** Groups of roles, and under each role its matches: what keys, outline and touch walk through. */
export interface Navigation {
  readonly subject: Subject;
  readonly grouping: Grouping;
  readonly groups: readonly Group[];
}

/** One of its places: all of it, a group, a role in its group, or another role as a match of that one. */
export interface Place {
  readonly group?: string;
  readonly role?: RoleIndex;
  readonly match?: RoleIndex;
}
