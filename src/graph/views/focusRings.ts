/** Matched pairs by role index: those of role r are `incident[first[r]]` up to `incident[first[r + 1]]`, strongest first. */
export interface Incidence {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  readonly percent: ArrayLike<number>;
  readonly first: ArrayLike<number>;
  readonly incident: ArrayLike<number>;
}

export interface FocusRings {
  /** x and y of each role in turn, pixels at zoom 1; NaN where a role is not shown. */
  readonly positions: Float32Array;
  /** How many matches each role is away from the one in the middle; -1 where it is not shown. */
  readonly ring: Int8Array;
  /** The radius of each ring from the first on. */
  readonly radii: readonly number[];
  /** The pairs that join each role to the one further in that it is there for. */
  readonly spokes: readonly number[];
  /** How many roles of the rings are left out: those with the weakest matches. */
  readonly left: number;
}

const FIRST_RADIUS = 190;
const NEXT_RADIUS = 150;
/** The smallest distance between neighbours in a ring. */
const APART = 66;

/** In `ring` while it is made: found, but left out, and so in no later ring either. */
const LEFT_OUT = -2;

/** How many roles each ring has at most: so many can be compared at a glance, and so many can be told apart. */
export const RING_LIMITS = { strongest: [12, 24], all: [160, 160] } as const;

/**
 * One role in the middle, and around it those that are one, two and up to `depth` matches away (breadth first). In a
 * ring the roles are sorted by their parent, and those of one parent strongest first, clockwise from the top.
 */
export function focusRings(
  pairs: Incidence,
  count: number,
  centre: number,
  depth: number,
  most: readonly number[],
): FocusRings {
  const ring = new Int8Array(count).fill(-1);
  const positions = new Float32Array(2 * count).fill(Number.NaN);
  ring[centre] = 0;
  positions.set([0, 0], 2 * centre);
  const radii: number[] = [];
  const spokes: number[] = [];
  let inner = [centre];
  let left = 0;
  for (let step = 1; step <= depth && inner.length; step++) {
    const found = outward(pairs, inner, ring, step);
    const kept = strongest(found, most[step - 1] ?? 0);
    for (const { role } of found) if (!kept.has(role)) ring[role] = LEFT_OUT;
    left += found.length - kept.size;
    const shown = found.filter(({ role }) => kept.has(role));
    if (!shown.length) break;
    inner = shown.map(({ role }) => role);
    spokes.push(...shown.map(({ pair }) => pair));
    const radius = Math.max(
      (radii.at(-1) ?? 0) + (step === 1 ? FIRST_RADIUS : NEXT_RADIUS),
      (inner.length * APART) / (2 * Math.PI),
    );
    radii.push(radius);
    place(inner, radius, positions);
  }
  return { positions, ring: ring.map((step) => Math.max(step, -1)), radii, spokes, left };
}

/** A role as another one is matched with it. */
interface Found {
  readonly by: number;
  readonly role: number;
  readonly pair: number;
  readonly percent: number;
}

/** The roles one match further out, in the order of their parents, each with its strength. */
function outward(pairs: Incidence, inner: readonly number[], ring: Int8Array, step: number) {
  const found: Found[] = [];
  const parents = parentsOf(pairs, inner, ring);
  for (const parent of inner) {
    for (const one of neighbours(pairs, parent)) {
      if (ring[one.role] !== -1 || parents.get(one.role) !== one.by) continue;
      ring[one.role] = step;
      found.push(one);
    }
  }
  return found;
}

/** The parent of each role of the next ring: the role further in that it is matched with most. */
function parentsOf(pairs: Incidence, inner: readonly number[], ring: Int8Array) {
  const parents = new Map<number, number>();
  const best = new Map<number, number>();
  for (const parent of inner) {
    for (const { role, percent } of neighbours(pairs, parent)) {
      if (ring[role] !== -1 || percent <= (best.get(role) ?? -1)) continue;
      best.set(role, percent);
      parents.set(role, parent);
    }
  }
  return parents;
}

function neighbours({ a, b, percent, first, incident }: Incidence, by: number): Found[] {
  const from = first[by] ?? 0;
  return Array.from({ length: (first[by + 1] ?? 0) - from }, (_, at) => {
    const pair = incident[from + at] ?? 0;
    const role = (a[pair] === by ? b[pair] : a[pair]) ?? -1;
    return { by, role, pair, percent: percent[pair] ?? 0 };
  });
}

function strongest(found: readonly Found[], room: number): Set<number> {
  const kept = found.toSorted((one, other) => other.percent - one.percent).slice(0, room);
  return new Set(kept.map(({ role }) => role));
}

function place(roles: readonly number[], radius: number, positions: Float32Array): void {
  roles.forEach((role, at) => {
    const angle = (2 * Math.PI * at) / roles.length - Math.PI / 2;
    positions.set([radius * Math.cos(angle), radius * Math.sin(angle)], 2 * role);
  });
}
