import { figureText, percentText } from '../../../derive';
import type { Scale } from './types';

/** A scale of percentages. */
export const PERCENT: Scale = { floor: 0, ceiling: 100, ends: ['0', percentText(100)] };

/** A scale that holds all of these figures, and zero, where bars begin. */
export function scaleOf(
  figures: readonly number[],
  text: (figure: number) => string = figureText,
): Scale {
  const floor = figures.reduce((low, figure) => Math.min(low, figure), 0);
  const highest = figures.reduce((high, figure) => Math.max(high, figure), 0);
  const ceiling = highest > floor ? highest : floor + 1;
  return { floor, ceiling, ends: [text(floor), text(ceiling)] };
}

/** Where a bar begins and ends on a scale, as shares of its length. */
export function barOn({ floor, ceiling }: Scale, figure: number): { from: number; to: number } {
  const at = (value: number) => Math.min(1, Math.max(0, (value - floor) / (ceiling - floor || 1)));
  const [zero, end] = [at(0), at(figure)];
  return { from: Math.min(zero, end), to: Math.max(zero, end) };
}
