import type { Bodies, Tie } from './bodies';
import { pushApart } from './pushApart';
import { FLATTEN } from './settings';

/** Rounds in which bodies are drawn together; after them they are only pushed apart. */
export const DRAWN = 260;
/** A round that moves no body further than this many pixels is the last. */
const STILL = 0.2;
const SWEEPS = 2;
const PULL = { middle: 0.04, map: 0.02, inner: 0.06, outer: 0.004, name: 0.12 } as const;
/** The pull to the middle of the map does not fall below this share of itself. */
const STEADY = 0.2;
/** The length at which a tie is at rest, in pixels. */
const REST = { inner: 80, outer: 200 } as const;

/** One round, in place: forces, weaker each time, and then whatever overlaps is pushed apart. Returns whether all is still. */
export function roundOfAtlas(bodies: Bodies, at: Float32Array, round: number): boolean {
  const before = at.slice();
  const heat = Math.max(0, 1 - round / DRAWN);
  if (heat > 0) drawTogether(bodies, at, heat);
  for (let sweep = 0; sweep < SWEEPS; sweep++) pushApart(bodies, at);
  return heat === 0 && at.every((value, i) => Math.abs(value - (before[i] ?? 0)) < STILL);
}

function drawTogether(
  { members, roles, inner, outer, up }: Bodies,
  at: Float32Array,
  heat: number,
) {
  for (const tie of inner) pull(at, tie, PULL.inner * heat, REST.inner);
  for (const tie of outer) pull(at, tie, PULL.outer * heat, REST.outer);
  for (const [, bodies] of members) {
    let [x, y, top] = [0, 0, Infinity];
    for (const body of bodies) {
      x += (at[2 * body] as number) / bodies.length;
      y += (at[2 * body + 1] as number) / bodies.length;
      if (body < roles) top = Math.min(top, (at[2 * body + 1] as number) - (up[body] ?? 0));
    }
    const inwards = -PULL.map * Math.max(STEADY, heat);
    const [dx, dy] = [inwards * x, inwards * FLATTEN * y];
    for (const body of bodies) {
      const isName = body >= roles;
      const toY = isName ? top : y;
      const strength = (isName ? PULL.name : PULL.middle) * heat;
      add(
        at,
        body,
        dx + strength * (x - (at[2 * body] as number)),
        dy + strength * (toY - (at[2 * body + 1] as number)),
      );
    }
  }
}

function pull(at: Float32Array, { a, b, strength }: Tie, force: number, rest: number): void {
  const [dx, dy] = [
    (at[2 * b] as number) - (at[2 * a] as number),
    (at[2 * b + 1] as number) - (at[2 * a + 1] as number),
  ];
  const length = Math.hypot(dx, dy);
  if (length <= rest) return;
  const share = (force * strength * (length - rest)) / length / 2;
  add(at, a, share * dx, share * dy);
  add(at, b, -share * dx, -share * dy);
}

function add(at: Float32Array, body: number, dx: number, dy: number): void {
  at[2 * body] = (at[2 * body] as number) + dx;
  at[2 * body + 1] = (at[2 * body + 1] as number) + dy;
}
