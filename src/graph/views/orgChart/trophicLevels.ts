import type { Pressure } from '../../../domain';

/** Residuals below this share of the right-hand side are rounding errors. */
const TOLERANCE = 1e-11;
/** Levels are compared as if they had so many steps each; what is left of the solver's error is below that. */
const STEPS = 1e6;

/**
 * The trophic level of each role (MacKay, Johnson, Sansom 2020, "How directed is a directed network?"): as near as can be
 * one below those who press on it. Solves (diag(in + out) - A - Aᵀ) h = in - out by conjugate gradients; the highest of each
 * weakly connected component, or a role without pressure, is at 0.
 */
export function trophicLevels(count: number, { source, target }: Pressure): Float64Array {
  const edges = Array.from(source, (from, at) => [from, target[at] ?? from] as const)
    .filter(([from, to]) => from !== to)
    // Sums of floating-point numbers depend on their order.
    .sort(([a, b], [c, d]) => a - c || b - d);
  const degrees = new Float64Array(count);
  const imbalance = new Float64Array(count);
  for (const [from, to] of edges) {
    degrees[from] = at(degrees, from) + 1;
    degrees[to] = at(degrees, to) + 1;
    imbalance[from] = at(imbalance, from) - 1;
    imbalance[to] = at(imbalance, to) + 1;
  }
  const times = (vector: Float64Array) => laplacianTimes(edges, vector);
  return fromTheTop(conjugateGradients(times, degrees, imbalance), edges);
}

const at = (vector: ArrayLike<number>, index: number) => vector[index] ?? 0;

function laplacianTimes(edges: readonly (readonly [number, number])[], vector: Float64Array) {
  const product = new Float64Array(vector.length);
  for (const [from, to] of edges) {
    const difference = at(vector, from) - at(vector, to);
    product[from] = at(product, from) + difference;
    product[to] = at(product, to) - difference;
  }
  return product;
}

/** Solves a symmetric system, singular or not, with its diagonal as the preconditioner. */
function conjugateGradients(
  times: (vector: Float64Array) => Float64Array,
  diagonal: Float64Array,
  wanted: Float64Array,
): Float64Array {
  const dot = (one: Float64Array, other: Float64Array) =>
    one.reduce((sum, value, i) => sum + value * at(other, i), 0);
  const scaled = (vector: Float64Array) =>
    vector.map((value, i) => (at(diagonal, i) ? value / at(diagonal, i) : 0));
  const solution = new Float64Array(wanted.length);
  const residual = wanted.slice();
  let direction = scaled(residual);
  let energy = dot(residual, direction);
  const enough = energy * TOLERANCE ** 2;
  for (let step = 0; step < 2 * wanted.length && energy > enough; step++) {
    const product = times(direction);
    const length = energy / dot(direction, product);
    for (let i = 0; i < solution.length; i++) {
      solution[i] = at(solution, i) + length * at(direction, i);
      residual[i] = at(residual, i) - length * at(product, i);
    }
    const next = scaled(residual);
    const before = energy;
    energy = dot(residual, next);
    direction = next.map((value, i) => value + (energy / before) * at(direction, i));
  }
  return solution;
}

/** Levels are only known but for a constant of each component: its highest role is put at 0. */
function fromTheTop(
  levels: Float64Array,
  edges: readonly (readonly [number, number])[],
): Float64Array {
  const component = componentsOf(levels.length, edges);
  const top = new Map<number, number>();
  levels.forEach((level, role) => {
    const of = at(component, role);
    top.set(of, Math.min(level, top.get(of) ?? Infinity));
  });
  return levels.map(
    (level, role) => Math.round((level - (top.get(at(component, role)) ?? 0)) * STEPS) / STEPS,
  );
}

/** The smallest index among the roles that are joined with each, whichever way (union-find). */
function componentsOf(count: number, edges: readonly (readonly [number, number])[]): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, role) => role);
  const rootOf = (role: number): number => {
    let root = role;
    while (at(parent, root) !== root) {
      parent[root] = at(parent, at(parent, root));
      root = at(parent, root);
    }
    return root;
  };
  for (const [from, to] of edges) {
    const [one, other] = [rootOf(from), rootOf(to)];
    parent[Math.max(one, other)] = Math.min(one, other);
  }
  return parent.map((_, role) => rootOf(role));
}
