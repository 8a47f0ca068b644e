import { type LabelRequest, LINE_HEIGHT, type Measure, type PlacedLabel } from './label';

/** Where a label may stand beside its mark: horizontal and vertical direction, and how little it is liked. */
export const CANDIDATES = [
  { dx: 0, dy: 1, cost: 0 },
  { dx: 1, dy: 0, cost: 0.3 },
  { dx: -1, dy: 0, cost: 0.4 },
  { dx: 0, dy: -1, cost: 0.5 },
  { dx: 0.75, dy: 0.75, cost: 0.35 },
  { dx: -0.75, dy: 0.75, cost: 0.4 },
  { dx: 0.75, dy: -0.75, cost: 0.6 },
  { dx: -0.75, dy: -0.75, cost: 0.7 },
] as const;

/** The label at each of its candidates, with its text on these lines. Made by the hundred: spreads would take as long as all else. */
export function candidatesOf(
  { role, style, x, y, radius }: LabelRequest,
  lines: readonly string[],
  measure: Measure,
): PlacedLabel[] {
  const width = Math.max(...lines.map((line) => measure(line, style)));
  const line = LINE_HEIGHT[style] * (measure.scale ?? 1);
  const height = lines.length * line;
  return CANDIDATES.map(({ dx, dy }, candidate): PlacedLabel => {
    const align = dx > 0 ? 'left' : dx < 0 ? 'right' : 'center';
    const atX = x + dx * radius;
    const middle = y + dy * radius + (dy * height) / 2;
    const minX = align === 'left' ? atX : align === 'right' ? atX - width : atX - width / 2;
    const minY = middle - height / 2;
    return {
      role,
      style,
      lines,
      align,
      candidate,
      markX: x,
      markY: y,
      x: atX,
      y: minY + line / 2,
      box: { minX, minY, maxX: minX + width, maxY: minY + height },
    };
  });
}
