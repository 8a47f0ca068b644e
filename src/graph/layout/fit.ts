import { spacing } from './settings';

/** x and y of each role in turn. */
export type Places = Float64Array;

export function extentOf(at: ArrayLike<number>) {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (let i = 0; i < at.length; i += 2) {
    const [x = 0, y = 0] = [at[i], at[i + 1]];
    box.minX = Math.min(box.minX, x);
    box.maxX = Math.max(box.maxX, x);
    box.minY = Math.min(box.minY, y);
    box.maxY = Math.max(box.maxY, y);
  }
  return { ...box, width: box.maxX - box.minX, height: box.maxY - box.minY };
}

/** Scales positions to the area that so many roles need, at least `upright` times as high as wide; `turned` swaps the axes first. */
export function fitToRoom(at: ArrayLike<number>, upright: number, turned = false): Places {
  const roles = at.length / 2;
  const { width: w, height: h } = extentOf(at);
  const [width, height] = turned ? [h, w] : [w, h];
  const stretch = width > 0 && height > 0 ? Math.max(1, (upright * width) / height) : 1;
  const side = spacing(roles);
  const area = side * side * roles;
  const factor = Math.sqrt(area / Math.max(width * height * stretch, 1e-9));
  const fitted = new Float64Array(at.length);
  for (let i = 0; i < at.length; i += 2) {
    const [x = 0, y = 0] = turned ? [at[i + 1], at[i]] : [at[i], at[i + 1]];
    fitted[i] = x * factor;
    fitted[i + 1] = y * factor * stretch;
  }
  return fitted;
}

/** Moves the middle of the map to the origin and rounds to a tenth of a pixel. */
export function centred(at: ArrayLike<number>): Float32Array {
  const { minX, minY, maxX, maxY } = extentOf(at);
  const middle = [(minX + maxX) / 2, (minY + maxY) / 2] as const;
  return Float32Array.from(
    at,
    (value, i) => Math.round((value - (middle[i & 1] ?? 0)) * 10) / 10 + 0,
  );
}
