import { figureText } from '../../derive';

/** A count with its noun: "1 role", "10,016 roles". */
export function counted(count: number, noun: string): string {
  return `${figureText(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A percentage as it is printed: 80 becomes "80 %" with a thin space. */
export function percentText(percent: number): string {
  return `${figureText(percent)}\u2009%`;
}
