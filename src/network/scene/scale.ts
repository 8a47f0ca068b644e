// Every mark's size follows from a value here; stylesheet, painter, overlay and legend read the same functions.

/** Width of the flight-risk ring and of the gap between it and the role. */
export const RING = { width: 2.6, gap: 2.2 } as const;

/** The outline of a role without a record. */
export const UNFILED_OUTLINE = { width: 1.75, pattern: [3.2, 2.6] } as const;

/** A back edge: pressure that runs upwards. */
export const BACK_EDGE_DASHES = [6, 4];

/** A line of a computed match that is looked at. */
export const COMPUTED_DASHES = [3, 2];

/** What a dimmed mark keeps of its size. */
export const DIM_SHARE = 0.86;

/** Nothing is declared of a pressure: all are as wide as a match of that percent. */
export const PRESSURE_PERCENT = 70;

/** How far from the marks the selected role's lines end, with their arrows. */
export const LIT_GAP = 3;

export type LineState = 'dim' | 'plain' | 'lit';

const LINE: Record<LineState, { from: number; gain: number }> = {
  dim: { from: 0.6, gain: 1.7 },
  plain: { from: 1, gain: 2.6 },
  lit: { from: 1.5, gain: 4.5 },
};

/** Width in pixels of a match of that percent; under 50 all are equally thin. */
export function lineWidth(percent: number, state: LineState): number {
  const { from, gain } = LINE[state];
  return from + (Math.max(0, percent - 50) / 48) ** 1.6 * gain;
}
