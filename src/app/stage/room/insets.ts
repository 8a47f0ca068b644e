import { viewOf } from '../../../derive';
import type { Insets } from '../../../network';
import type { ViewId } from '../../../state';

const WIDE: Insets = { top: 28, right: 68, bottom: 84, left: 52 };
/** Below the row of buttons, which a low map has over its upper edge. */
const BELOW_BUTTONS = 64;
const NARROW: Insets = { top: 28, right: 64, bottom: 36, left: 64 };
/** Axes have their figures outside, and their titles above. */
const PLOT: Insets = { ...WIDE, top: 54 };
const NARROW_PLOT: Insets = { ...NARROW, top: 56, right: 24, left: 48 };
/** The controls of the focus stand above its rings. */
const RINGS: Insets = { ...WIDE, top: 60 };
const NARROW_RINGS: Insets = { ...NARROW, top: 68 };
/** The water around lands keeps titles from the edge. */
export const ATLAS: Insets = { ...WIDE, top: 10, right: 60, left: 12 };

/** How much of the stage is no room for the picture of a view; the same objects for the same view. */
export function insetsFor(layout: ViewId, narrow: boolean): Insets {
  const { fillsRoom, isOfSelection } = viewOf(layout);
  if (fillsRoom) return narrow ? NARROW_PLOT : PLOT;
  if (isOfSelection) return narrow ? NARROW_RINGS : RINGS;
  return narrow ? NARROW : WIDE;
}

/** The insets while a sheet of that height lies over the lower part of the picture. */
export function aboveSheet(insets: Insets, sheet: number): Insets {
  const top = sheet > 0 ? Math.max(insets.top, BELOW_BUTTONS) : insets.top;
  return { ...insets, top, bottom: insets.bottom + sheet };
}
