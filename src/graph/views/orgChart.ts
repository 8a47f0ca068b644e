/** Who leans on whom, as indices of roles. */
export interface Pressure {
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
}

export interface OrgChart {
  /** x and y of each role in turn, pixels at zoom 1, the origin in the middle. */
  readonly positions: Float32Array;
  /** For each pressure 1 if it is a back edge: it runs upwards, against the order of the layers, as one in each loop must. */
  readonly backEdges: Uint8Array;
}

const COLUMN = 150;
const ROW = 76;
/** The most roles in a row, unless the chart would then be far higher than wide. */
const LONGEST_ROW = 12;
const SWEEPS = 8;

/**
 * Roles in layers, those who press above those whom they press (Sugiyama's method: back edges found by the order of Eades,
 * Lin and Smyth, longest-path layers, rows ordered by barycentres). Roles that nobody presses and that press nobody
 * are in rows of their own below.
 */
export function orgChart(count: number, { source, target }: Pressure): OrgChart {
  const down: number[][] = Array.from({ length: count }, () => []);
  const up: number[][] = Array.from({ length: count }, () => []);
  const edges = Array.from(source, (from, at) => [from, target[at] ?? from] as const);
  for (const [from, to] of edges) {
    if (from === to) continue;
    down[from]?.push(to);
    up[to]?.push(from);
  }
  // Sums of floating-point numbers depend on their order; sorting keeps the chart the same.
  for (const list of [...down, ...up]) list.sort((a, b) => a - b);
  const rank = ranks(down, up);
  const backEdges = Uint8Array.from(edges, ([from, to]) =>
    Number((rank[from] ?? 0) >= (rank[to] ?? 0)),
  );
  const layers = layered(down, up, rank);
  order(layers, down, up);
  return { positions: placed(count, layers), backEdges };
}

/** An order of the roles in which few pressures run backwards: sinks to the end, sources to the front, then whoever presses most. */
function ranks(down: readonly number[][], up: readonly number[][]): Int32Array {
  const count = down.length;
  const outs = Int32Array.from(down, (list) => list.length);
  const ins = Int32Array.from(up, (list) => list.length);
  const left = new Set(Array.from({ length: count }, (_, role) => role));
  const front: number[] = [];
  const back: number[] = [];
  const take = (role: number) => {
    left.delete(role);
    for (const to of down[role] ?? []) ins[to] = (ins[to] ?? 0) - 1;
    for (const from of up[role] ?? []) outs[from] = (outs[from] ?? 0) - 1;
  };
  while (left.size) {
    let best = -1;
    let taken = false;
    for (const role of left) {
      if (outs[role] === 0) back.push(role);
      else if (ins[role] === 0) front.push(role);
      else {
        const lead = (outs[role] ?? 0) - (ins[role] ?? 0);
        if (best < 0 || lead > (outs[best] ?? 0) - (ins[best] ?? 0)) best = role;
        continue;
      }
      take(role);
      taken = true;
    }
    if (taken || best < 0) continue;
    front.push(best);
    take(best);
  }
  const rank = new Int32Array(count);
  [...front, ...back.reverse()].forEach((role, at) => {
    rank[role] = at;
  });
  return rank;
}

/** Layers from the top: each role one below the lowest who presses it. The last one has the roles without pressure. */
function layered(down: readonly number[][], up: readonly number[][], rank: Int32Array): number[][] {
  const layer = new Int32Array(down.length);
  const line = Array.from(rank.keys()).sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  const layers: number[][] = [];
  const apart: number[] = [];
  for (const role of line) {
    const above = (up[role] ?? []).filter((from) => (rank[from] ?? 0) < (rank[role] ?? 0));
    if (!up[role]?.length && !down[role]?.length) {
      apart.push(role);
      continue;
    }
    const at = above.reduce((low, from) => Math.max(low, (layer[from] ?? 0) + 1), 0);
    layer[role] = at;
    layers[at] ??= [];
    layers[at].push(role);
  }
  return [...layers.map((roles) => roles.sort((a, b) => a - b)), apart.sort((a, b) => a - b)];
}

/** Orders each layer by the middle of those whom its roles are joined with in the layers around it. */
function order(layers: number[][], down: readonly number[][], up: readonly number[][]): void {
  const at = new Float64Array(down.length);
  const measure = (roles: readonly number[]) =>
    roles.forEach((role, index) => {
      at[role] = (index + 0.5) / roles.length;
    });
  layers.forEach(measure);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const [neighbours, some] = sweep % 2 ? [down, layers.toReversed()] : [up, layers];
    for (const roles of some) {
      const middle = new Map(roles.map((role) => [role, mean(neighbours[role] ?? [], at, role)]));
      roles.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0) || a - b);
      measure(roles);
    }
  }
}

function mean(neighbours: readonly number[], at: Float64Array, role: number): number {
  if (!neighbours.length) return at[role] ?? 0;
  return neighbours.reduce((sum, other) => sum + (at[other] ?? 0), 0) / neighbours.length;
}

/** Rows from top to bottom; a layer too long for one row goes on in the next, half a column to the side. */
function placed(count: number, layers: readonly (readonly number[])[]): Float32Array {
  const positions = new Float32Array(2 * count);
  const longest = Math.max(LONGEST_ROW, Math.ceil(1.6 * Math.sqrt(count)));
  const rows = layers.flatMap((roles, layer) => {
    const split = Math.ceil(roles.length / longest);
    return Array.from({ length: split }, (_, part) => ({
      // Every n-th role, so that a row keeps the order from left to right.
      roles: roles.filter((_role, at) => at % split === part),
      aside: split > 1 && part % 2 ? COLUMN / 2 : 0,
      layer,
    }));
  });
  let y = 0;
  let before = 0;
  for (const { roles, aside, layer } of rows) {
    y += layer === before ? ROW * 0.72 : ROW * 1.25;
    before = layer;
    roles.forEach((role, at) => {
      positions[2 * role] = (at - (roles.length - 1) / 2) * COLUMN + aside;
      positions[2 * role + 1] = y;
    });
  }
  for (let role = 0; role < count; role++)
    positions[2 * role + 1] = (positions[2 * role + 1] ?? 0) - y / 2;
  return positions;
}
