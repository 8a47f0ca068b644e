/** Points nearer to each other than this are moved apart: about as large as their marks are. */
const NEAR = 26;
/** Between two steps of a spiral, in the same measure: its points are then about as dense as they may be. */
const PITCH = 0.55;
/** No two steps of a spiral by the golden angle point the same way. */
const GOLDEN_ANGLE = 2.399963;

/** Of more points than this each only has a cell of its own: they are seen from afar, and there are too many to look around each. */
const MOST_CLEAR = 300;

/** Moves points (x and y in turn) so that none hides another: one that is too near to an earlier one goes to the nearest free place on a spiral. */
export function moveApart(positions: Float32Array): void {
  const places = createPlaces(positions.length / 2 > MOST_CLEAR ? 0 : 2);
  /** How far the spiral has been followed from each cell: what comes before that is taken, or nearly so. */
  const followed = new Map<number, number>();
  for (let point = 0; point < positions.length / 2; point++) {
    const [x, y] = [positions[2 * point] ?? 0, positions[2 * point + 1] ?? 0];
    const begin = keyOf(cellOf(x), cellOf(y));
    let [nx, ny] = [x, y];
    let step = followed.get(begin) ?? 0;
    while (!places.isFree(nx, ny)) {
      step++;
      const [reach, angle] = [NEAR * PITCH * Math.sqrt(step), step * GOLDEN_ANGLE];
      nx = x + reach * Math.cos(angle);
      ny = y + reach * Math.sin(angle);
    }
    followed.set(begin, step);
    places.take(nx, ny);
    positions.set([nx, ny], 2 * point);
  }
}

/** Cells are so small that two points in one are always too near to each other: each has at most one. */
const CELL = NEAR / Math.SQRT2;
const cellOf = (at: number) => Math.floor(at / CELL);
/** No plot is that many cells wide. */
const keyOf = (across: number, down: number) => across * 0x100000 + down;

/** The places that are taken; those of so many cells around may be too near, and of no others. */
function createPlaces(reach: 0 | 2) {
  const cells = new Map<number, { readonly x: number; readonly y: number }>();
  const isFree = (x: number, y: number) => {
    const [across, down] = [cellOf(x), cellOf(y)];
    if (cells.has(keyOf(across, down))) return false;
    for (let i = across - reach; i <= across + reach; i++) {
      for (let j = down - reach; j <= down + reach; j++) {
        const other = cells.get(keyOf(i, j));
        if (other && (other.x - x) ** 2 + (other.y - y) ** 2 < NEAR ** 2) return false;
      }
    }
    return true;
  };
  const take = (x: number, y: number) => cells.set(keyOf(cellOf(x), cellOf(y)), { x, y });
  return { isFree, take };
}
