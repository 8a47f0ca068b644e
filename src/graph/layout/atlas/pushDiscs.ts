import { groupBy } from '../../../domain';

/** Discs of one radius on a plane, each of a community. */
interface Discs {
  readonly radius: number;
  readonly of: ArrayLike<number>;
  /** How far apart the middles of two discs of different communities have to be; it depends on them. */
  readonly apart: (one: number, other: number) => number;
  /** The most that this can be. */
  readonly farthest: number;
}

/** Neighbouring cells to look into, so that every two are met once: the cell itself is another matter. */
const ONWARDS = [
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;

/**
 * Moves every two discs that are too close half the way apart each, in place. Only discs in neighbouring cells can be too
 * close, so it is fast for thousands of them.
 */
export function pushDiscs(discs: Discs, at: Float32Array): void {
  const cells = cellsOf(discs, at);
  for (const [key, here] of cells) {
    for (let i = 0; i < here.length; i++) {
      for (let j = i + 1; j < here.length; j++) {
        pushTwo(discs, at, here[i] as number, here[j] as number);
      }
    }
    for (const [x, y] of ONWARDS) {
      const there = cells.get(key + y * ROW + x);
      if (!there) continue;
      for (const one of here) for (const other of there) pushTwo(discs, at, one, other);
    }
  }
}

/** More cells than any map has in a row. */
const ROW = 1 << 20;

/** The discs in each cell; a cell is as wide as two discs can be too close. */
function cellsOf({ farthest, of }: Discs, at: Float32Array): Map<number, number[]> {
  const cell = (value: number) => Math.floor(value / farthest);
  return groupBy(
    Array.from({ length: of.length }, (_, disc) => disc),
    (disc) => cell(at[2 * disc + 1] as number) * ROW + cell(at[2 * disc] as number),
  );
}

function pushTwo({ radius, of, apart }: Discs, at: Float32Array, a: number, b: number): void {
  const wanted = of[a] === of[b] ? 2 * radius : apart(a, b);
  // Two at the same point part sideways.
  const dx = (at[2 * b] as number) - (at[2 * a] as number) || 1e-3;
  const dy = (at[2 * b + 1] as number) - (at[2 * a + 1] as number);
  const square = dx * dx + dy * dy;
  if (square >= wanted * wanted) return;
  const distance = Math.sqrt(square);
  const by = (wanted - distance) / distance / 2;
  at[2 * a] = (at[2 * a] as number) - by * dx;
  at[2 * a + 1] = (at[2 * a + 1] as number) - by * dy;
  at[2 * b] = (at[2 * b] as number) + by * dx;
  at[2 * b + 1] = (at[2 * b + 1] as number) + by * dy;
}
