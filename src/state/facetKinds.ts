import type { Role } from '../domain';

interface FacetOf<Kind> {
  readonly kind: Kind;
  /** Its name in the link. */
  readonly key: string;
  /** As a heading: "Flight risk". */
  readonly label: string;
  /** Inside a sentence: "flight risk". */
  readonly name: string;
}

/** A figure that roles are filtered by, between `floor` and `ceiling`. */
export interface RangeFacet extends FacetOf<'range'> {
  readonly floor: number;
  readonly ceiling: number;
  /** The step of the sliders; 1 when all figures are whole. */
  readonly step: number;
  /** The name that stands before the figures of a filter in force: "Risk". */
  readonly short: string;
  readonly unit?: string;
  /** Whether the figures are days, counted from 1970. */
  readonly isDate?: true;
  /** Roles that have a figure in another unit, in words: "1 paid in EUR". */
  readonly leftOut?: string;
  /** Spans that have a name, ascending. */
  readonly levels?: readonly {
    readonly level: string;
    readonly from: number;
    readonly to: number;
  }[];
  readonly figure: (role: Role) => number | undefined;
}

/** Words that roles are filtered by. */
export interface ChoiceFacet extends FacetOf<'choice'> {
  /** What is counted when several are chosen: "habitats". */
  readonly plural?: string;
  /** Whether a role can have several words, so that the reader can ask for any or for all of the chosen ones. */
  readonly several?: boolean;
  /** The number of the colour that a word has on the map. */
  readonly slot?: (id: string) => number;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly choices: (role: Role) => readonly string[];
}

/** Something that the roles of a taxonomy can be filtered by. */
export type Facet = RangeFacet | ChoiceFacet;

/** A span of a figure, both ends included; `unknown` keeps the roles that have no figure. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly unknown: boolean;
}

/** Words that a role must have every one of. */
export interface AllOf {
  readonly all: readonly string[];
}

/** The value of a facet's filter: a span, or words of which a role must have any one, or all. */
export type ValueOf<F extends Facet> = F extends RangeFacet ? Range : readonly string[] | AllOf;
