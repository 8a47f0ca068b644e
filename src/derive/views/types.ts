import type { Column, RoleIndex, Taxonomy } from '../../domain';
import type { Size } from '../../graph';
import type { Depth, Ring, ViewId } from '../../state';
import type { Pairs } from '../pairs';
import type { Chart } from './chart';

/** What is drawn behind the roles, in the pixels of the map at zoom 1. */
export interface Backdrop {
  /** Radii of circles round the origin. */
  readonly circles: readonly number[];
  readonly lines: readonly BackdropLine[];
  readonly dashes: readonly BackdropLine[];
  /** One that would cover an earlier one is left out. */
  readonly texts: readonly BackdropText[];
}

type BackdropLine = readonly [x1: number, y1: number, x2: number, y2: number];

/** Words at a point of the map; they keep their size. */
export interface BackdropText {
  readonly x: number;
  readonly y: number;
  /** Offset to the right, and down, in pixels of the screen. */
  readonly dx: number;
  readonly dy: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  /** It names a part of the picture. */
  readonly isName?: boolean;
}

/** Where a view puts the roles, and what it draws between and behind them. */
export interface RoleLayout {
  /** x and y of each role in turn, pixels at zoom 1. */
  readonly positions: Column;
  readonly pairs: Pairs;
  /** By role index: 1 = is part of the picture; left out where all are. */
  readonly within?: Uint8Array;
  /** By pair: 1 = runs against the order of the chart. */
  readonly backEdges?: Uint8Array;
  /** By pair: 1 = is drawn also while nothing at its ends is selected or pointed at; left out where all are. */
  readonly resting?: Uint8Array;
  /** How many roles it has no room for. */
  readonly left?: number;
  readonly backdrop?: Backdrop;
  /** Lanes and tiers, where roles are boxes in them. */
  readonly chart?: Chart;
  /** A sentence shown beside the picture. */
  readonly note?: string | undefined;
}

/** What a layout may depend on besides the taxonomy. */
export interface LayoutInputs {
  /** The positions that the analysis has computed for the map. */
  readonly mapped: Column;
  /** Each role's community, and what they are called, where that is computed. */
  readonly communities?: Column | undefined;
  readonly communityNames?: readonly string[] | undefined;
  /** The selected role; NO_ROLE for none. */
  readonly centre: RoleIndex;
  readonly depth: Depth;
  readonly ring: Ring;
  /** What the lanes of the org chart are to stand for; families where it is left out. */
  readonly lanes?: string;
  /** The room that the picture has, where that is known. */
  readonly room?: Size | undefined;
}

/** One of the ways to see a taxonomy: all that the rest of the page needs to know about it. */
export interface ViewDefinition<Id extends ViewId = ViewId> {
  /** Its name in the link. */
  readonly id: Id;
  /** Its name on the page. */
  readonly label: string;
  /** What shows it: the canvas of the map, the boxes of the org chart, or the table. */
  readonly shownBy: 'canvas' | 'chart' | 'table';
  /** Whether a taxonomy has the data that it needs. */
  readonly isOffered: (taxonomy: Taxonomy) => boolean;
  /** What is lacking where it is not offered, as a sentence. */
  readonly lack?: string;
  /** The same result for the same inputs. */
  readonly layOut: (taxonomy: Taxonomy, inputs: LayoutInputs) => RoleLayout;
  /** Roles travel from one picture to another when this differs; its id where it is left out. */
  readonly identity?: (inputs: LayoutInputs) => string;
  /** Whether communities are drawn as regions, which only makes sense where roles stand by community. */
  readonly hasRegions?: boolean;
  /** It is a way to see the selected role; without one there is nothing to see. */
  readonly isOfSelection?: boolean;
  /** It is laid out in the proportions of its room, and anew when that changes. */
  readonly fillsRoom?: boolean;
}
