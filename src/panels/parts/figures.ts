import { figureText } from '../../derive';

/** A percentage as it is printed: 80 becomes "80 %" with a narrow blank that breaks no line. */
export function percentText(percent: number): string {
  return `${figureText(percent)}\u202f%`;
}
