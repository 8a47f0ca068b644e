import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { randomNumbers } from './random';
import { pairsOf, type RoleGraph } from './roleGraph';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the room that a role keeps to itself, in pixels at zoom 1. */
const ROOM = 28;
/** How much higher than wide the map is: labels lie flat and need room above each other, and pages leave that room. */
const UPRIGHT = 1.4;
const ITERATIONS = 600;

/** Where each role stands: ForceAtlas2 from a seeded start, scaled, nothing overlapping, centred on the origin. */
export function positions(graph: RoleGraph): Map<string, Point> {
  const pairs = pairsOf(graph);
  const placed = seededStart(pairs);
  if (pairs.order > 1) {
    forceAtlas2.assign(placed, {
      iterations: ITERATIONS,
      getEdgeWeight: (_, { weight }) => (weight / 100) ** 2,
      settings: { ...forceAtlas2.inferSettings(pairs.order), gravity: 1, strongGravityMode: false },
    });
    turnUpright(placed);
    scaleTo(placed, spacing(placed.order));
    noverlap.assign(placed, { maxIterations: 1500, settings: { margin: 0, ratio: 1 } });
  }
  return centred(placed);
}

type Placed = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

function seededStart(pairs: ReturnType<typeof pairsOf>): Placed {
  const random = randomNumbers(2);
  const placed: Placed = new UndirectedGraph();
  pairs.forEachNode((role) => placed.addNode(role, { x: random(), y: random(), size: ROOM }));
  pairs.forEachEdge((_, { weight }, a, b) => placed.addEdge(a, b, { weight }));
  return placed;
}

/** The side of the square that a role has on average, in pixels at zoom 1; in a small map labels need more of it. */
function spacing(roles: number): number {
  return 80 + 240 / roles;
}

/** Turns the longer side upright. */
function turnUpright(placed: Placed): void {
  const { width, height } = extent(placed);
  if (width <= height) return;
  placed.updateEachNodeAttributes((_, at) => ({ ...at, x: at.y, y: at.x }));
}

function scaleTo(placed: Placed, side: number): void {
  const { width, height } = extent(placed);
  const stretch = width > 0 && height > 0 ? Math.max(1, (UPRIGHT * width) / height) : 1;
  const area = side * side * placed.order;
  const factor = Math.sqrt(area / Math.max(width * height * stretch, 1e-9));
  placed.updateEachNodeAttributes((_, at) => ({
    ...at,
    x: at.x * factor,
    y: at.y * factor * stretch,
  }));
}

function extent(placed: Placed) {
  const all = placed.mapNodes((_, { x, y }) => ({ x, y }));
  const [minX, maxX] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [minY, maxY] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2, width: maxX - minX, height: maxY - minY };
}

function centred(placed: Placed): Map<string, Point> {
  const { x, y } = extent(placed);
  const round = (value: number) => Math.round(value * 10) / 10 + 0;
  return new Map(placed.mapNodes((role, at) => [role, { x: round(at.x - x), y: round(at.y - y) }]));
}
