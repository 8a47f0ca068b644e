import type { Regions } from '../../derive';
import { NO_ROLE, type RoleIndex, roleIndexAt } from '../../domain';
import type { Sight } from '../camera/viewport';
import type { Box } from '../scene/geometry';
import { LINE_STATE, type Scene, STATE } from '../scene/scene';
import { boxIndex } from './boxIndex';
import { frameOf, type LabelRequest, type Measure, type PlacedLabel } from './label';
import { lineBoxes } from './lineBoxes';
import { foremost, marksInView, obstaclesAmong } from './marksInView';
import { labelPlacer, type Surroundings } from './placeLabels';
import { type RegionName, regionNames } from './regionNames';

/** The labels and names while nothing is selected or filtered; any other picture keeps to them where it can. */
export interface Home {
  readonly labels: readonly PlacedLabel[];
  /** By role index, the candidate that its label has. */
  readonly candidates: ReadonlyMap<RoleIndex, number>;
  readonly names: readonly RegionName[];
}

interface Circumstances {
  readonly measure: Measure;
  readonly covers: readonly Box[];
  readonly regions: Regions;
  /** How wide and how high a line of a region's name is. */
  readonly regionWidth: (text: string) => number;
  readonly regionLine: number;
}

/**
 * Finds the home of the labels for a viewport, in steps. It does not depend on what happened before: the same view,
 * opened from a link, has its labels in the same positions, and a filter that comes and goes moves none.
 */
function* homeOf(
  viewport: Sight,
  scene: Scene,
  { measure, covers, regions, regionWidth, regionLine }: Circumstances,
): Generator<void, Home> {
  const [view, width, height] = [viewport.now(), viewport.width(), viewport.height()];
  const frame = frameOf(width, height);
  const resting = atRest(scene);
  const all = marksInView(resting, view, width, height, NO_ROLE);
  yield;
  const names = regionNames(regions.regions, {
    ...{ view, width: regionWidth, lineHeight: regionLine },
  });
  const labels = yield* placingAll(foremost(all), {
    ...{ frame, marks: boxIndex(obstaclesAmong(all)), measure },
    taken: [...covers, ...names.map(({ box }) => box)],
    ...{ avoided: lineBoxes(resting, view, []), before: new Map() },
  });
  const candidates = new Map(labels.map(({ role, candidate }) => [role, candidate]));
  return { labels, candidates, names };
}

/** Where labels find no room they are placed anew, so many times, those that had none first. */
const TRIES = 8;
/** After so many tries that brought no more, the others would not either. */
const MOST_IN_VAIN = 2;
/** Among more labels there is no hope for all. */
const MOST_RETRIED = 120;

/** Places labels so that as many as possible have room; the first to be placed have the most. */
function* placingAll(
  requests: readonly LabelRequest[],
  around: Surroundings,
): Generator<void, PlacedLabel[]> {
  const placing = labelPlacer(around);
  let order = requests;
  let best: PlacedLabel[] = [];
  let inVain = 0;
  for (let tries = 0; tries < TRIES && inVain < MOST_IN_VAIN; tries++) {
    const labels = yield* placing(order);
    inVain = labels.length > best.length ? 0 : inVain + 1;
    if (inVain === 0) best = labels;
    if (labels.length === order.length || requests.length > MOST_RETRIED) break;
    const placed = new Set(labels.map(({ role }) => role));
    const has = ({ role }: LabelRequest) => placed.has(role);
    order = [...order.filter((each) => !has(each)), ...order.filter(has)];
  }
  return best;
}

/** The scene with nothing selected and nothing dimmed. */
function atRest(scene: Scene): Scene {
  const { a, b } = scene.pairs;
  const isHidden = (column: Uint32Array, pair: number) =>
    scene.states[roleIndexAt(column, pair)] === STATE.hidden;
  return {
    ...scene,
    states: scene.states.map((state) => (state === STATE.hidden ? state : STATE.plain)),
    lines: scene.lines.map((_, pair) =>
      isHidden(a, pair) || isHidden(b, pair) ? LINE_STATE.hidden : LINE_STATE.plain,
    ),
  };
}

/** Keeps a home until something changes that it depends on. */
export function homeKeeper(): typeof homeOf {
  let known: { key: string; regions: Regions; scene: Scene; home: Home } | null = null;
  return function* (viewport, scene, around) {
    const hidden = scene.states.reduce(
      (sum, state, index) => (state === STATE.hidden ? (31 * sum + index + 1) % 1e9 : sum),
      0,
    );
    const sizes = [viewport.width(), viewport.height(), scene.moves, hidden];
    const key = JSON.stringify([
      viewport.now(),
      sizes,
      around.covers,
      around.measure('x', 'plain'),
    ]);
    if (known?.key === key && known.scene === scene && known.regions === around.regions) {
      return known.home;
    }
    const home = yield* homeOf(viewport, scene, around);
    known = { key, regions: around.regions, scene, home };
    return home;
  };
}
