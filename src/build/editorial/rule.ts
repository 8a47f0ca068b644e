import type { Contents } from '../../compile';
import type { Problem } from '../../domain';

/** A rule looks at the whole taxonomy and reports every place that breaks it. */
export type Rule = (contents: Contents) => Problem[];

type Span = readonly [least: number, most: number];

export const isWithin = (count: number, [least, most]: Span) => least <= count && count <= most;

/** A span in words: "3 to 6", or "3". */
export function spanText([least, most]: Span): string {
  return least === most ? String(least) : `${least} to ${most}`;
}

/** A problem of the taxonomy as a whole. */
export function overall(message: string): Problem {
  return { file: 'data', message };
}
