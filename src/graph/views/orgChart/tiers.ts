/** The fewest rows of level that a chart is cut into. No row is higher than one step, or who presses would stand beside whom they press. */
const FEWEST = 7;

/** The tier of each role, from 0 at the top: rows of even height of level, of which those without a role are left out. */
export function tiersOf(levels: ArrayLike<number>): Int32Array {
  const lowest = Array.from(levels).reduce((most, level) => Math.max(most, level), 0);
  const rows = Math.max(FEWEST, Math.floor(lowest) + 1);
  const row = (level: number) =>
    lowest === 0 ? 0 : Math.min(rows - 1, Math.floor((level * rows) / lowest));
  const used = [...new Set(Array.from(levels, row))].sort((a, b) => a - b);
  const tier = new Map(used.map((each, at) => [each, at]));
  return Int32Array.from(levels, (level) => tier.get(row(level)) ?? 0);
}
