import helpers from 'graphology-layout-forceatlas2/helpers.js';
import moveByForces from 'graphology-layout-forceatlas2/iterate.js';
import type { NameSpot } from '../../domain';
import type { WeightedPairs } from '../weightedPairs';
import { createAtlas, createLargeAtlas, type Labels } from './atlas';
import { centred, extentOf, fitToRoom } from './fit';
import { addIsolates, withoutIsolates } from './isolates';
import { packComponents } from './packComponents';
import { forceSettings, pushes, room, rounds, SMALL, UPRIGHT } from './settings';
import { randomStart, startByCommunity } from './start';

/** The state of an unfinished layout: all that is needed to go on with it elsewhere. */
export interface LayoutState {
  /** Rounds of ForceAtlas2, and of removing overlaps, that are done. */
  readonly round: number;
  readonly pushed: number;
  readonly nodes: Float32Array;
  /** Present once overlaps are being removed; of an atlas, with the middles of its lands' names after the roles. */
  readonly apart?: Float32Array;
  readonly isDone: boolean;
}

/** The layout of the map, computed in steps; the same in one go, in pieces, or resumed. */
export interface Layout {
  /** One round. */
  readonly step: () => void;
  readonly isDone: () => boolean;
  /** 0 to 1. */
  readonly share: () => number;
  /** The positions so far: x and y in turn, pixels at zoom 1, the origin in the middle. */
  readonly positions: () => Float32Array;
  /** Where the names of lands stand; empty on large maps. */
  readonly nameSpots: () => readonly NameSpot[];
  readonly save: () => LayoutState;
}

/** Figures a role has in the matrix of ForceAtlas2; x and y come first. */
const STRIDE = 10;

/** How strongly a pair draws its roles together. */
const pull = (_: string, { weight }: { weight: number }) => (weight / 100) ** 2;

/** What a layout can be given besides the graph: what is to be written on the map, and where an earlier one was left. */
export interface LayoutOptions {
  readonly labels?: Labels | undefined;
  readonly saved?: LayoutState | undefined;
}

/**
 * ForceAtlas2 from a seeded start. Of that a small map makes an atlas: lands with water between them, in which every title
 * has its room. A large one is scaled, and overlaps are removed; `communities` decide where it starts.
 */
export function createLayout(
  all: WeightedPairs,
  communities: ArrayLike<number>,
  { labels, saved }: LayoutOptions = {},
): Layout {
  const { pairs, members, isolates } = withoutIsolates(all, SMALL);
  const { order } = pairs;
  // Few roles of a large map may have matches; it stays a large map, in which the others have their rows.
  const isSmall = all.order <= SMALL;
  const { edges, nodes } = helpers.graphToByteArrays(pairs, pull);
  const settings = forceSettings(order);
  const lastRound = order > 1 ? rounds(order) : 0;
  let { round, pushed, apart, isDone } = saved ?? {
    round: 0,
    pushed: 0,
    apart: undefined,
    isDone: order < 2,
  };
  if (saved) nodes.set(saved.nodes);
  else putAtStart(nodes, members, communities, isSmall);

  const atlas = isSmall
    ? createAtlas(pairs, communities, labels)
    : createLargeAtlas(
        members.map((index) => communities[index] ?? 0),
        room(order),
        pushes(order),
      );
  const packed = packComponents(pairs);
  const fitted = () => {
    const at = packed(pointsOf(nodes));
    if (!isSmall) return fitToRoom(at, UPRIGHT);
    // The longer side of an atlas is horizontal. A large map is not turned, because it is shown while it grows.
    const { width, height } = extentOf(at);
    return fitToRoom(at, 0, height > width);
  };
  const bodies = () => apart ?? (order > 1 ? fitted() : [0, 0]);
  return {
    step: () => {
      if (round < lastRound) {
        moveByForces(settings, nodes, edges);
        round++;
      } else if (!isDone) {
        apart ??= atlas.start(fitted());
        isDone = atlas.round(apart, pushed) || ++pushed >= atlas.rounds;
      }
    },
    isDone: () => isDone,
    share: () => (isDone ? 1 : Math.min(0.999, (round + pushed) / (lastRound + atlas.rounds))),
    positions: () =>
      isSmall
        ? centred(bodies()).slice(0, 2 * order)
        : centred(addIsolates(bodies(), members, isolates)),
    nameSpots: () => atlas.nameSpots(centred(bodies())),
    save: () => ({
      round,
      pushed,
      nodes: nodes.slice(),
      ...(apart && { apart: apart.slice() }),
      isDone,
    }),
  };
}

function putAtStart(
  nodes: Float32Array,
  members: readonly number[],
  communities: ArrayLike<number>,
  isSmall: boolean,
): void {
  const start = isSmall
    ? randomStart(members.length)
    : startByCommunity(members.map((index) => communities[index] ?? 0));
  for (let i = 0; i < members.length; i++) {
    nodes[STRIDE * i] = start[2 * i] ?? 0;
    nodes[STRIDE * i + 1] = start[2 * i + 1] ?? 0;
  }
}

function pointsOf(matrix: Float32Array): Float64Array {
  const at = new Float64Array((2 * matrix.length) / STRIDE);
  for (let i = 0; i < at.length / 2; i++) {
    at[2 * i] = matrix[STRIDE * i] ?? 0;
    at[2 * i + 1] = matrix[STRIDE * i + 1] ?? 0;
  }
  return at;
}
