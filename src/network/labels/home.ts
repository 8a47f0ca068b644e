import type { Region } from '../../derive';
import type { LiveViewport } from '../camera/viewport';
import { regionLine } from '../paint/paintRegions';
import { LINE_STATE, type Scene, STATE } from '../scene/scene';
import { foremost, marksInView, obstaclesAmong } from './arrange';
import { boxIndex } from './boxIndex';
import { lineBoxes } from './edgeLabels';
import { type Box, frameOf, type Measure, type PlacedLabel, placingLabels } from './labels';
import { placingRegionNames, type RegionName } from './regionNames';

/** Where labels and names stand while nothing is selected or filtered; any other picture keeps to it where it can. */
export interface Home {
  readonly labels: readonly PlacedLabel[];
  /** By the id of a role, which of the places its label takes. */
  readonly places: ReadonlyMap<string, number>;
  readonly names: readonly RegionName[];
}

interface Circumstances {
  readonly measure: Measure;
  readonly covers: readonly Box[];
  readonly regions: readonly Region[];
  readonly regionWidth: (text: string) => number;
}

/**
 * Finds the home of the labels for a viewport, step by step. It hangs on nothing that happened before: the same view,
 * opened from a link, has its labels in the same places, and a filter that comes and goes moves none.
 */
function* homeOf(
  viewport: LiveViewport,
  scene: Scene,
  { measure, covers, regions, regionWidth }: Circumstances,
): Generator<void, Home> {
  const [view, width, height] = [viewport.now(), viewport.width(), viewport.height()];
  const frame = frameOf(width, height);
  const resting = atRest(scene);
  const all = marksInView(resting, view, width, height, null);
  const marks = boxIndex(all.map(({ box }) => box));
  yield;
  const labels = yield* placingLabels(foremost(all), {
    ...{ frame, marks: boxIndex(obstaclesAmong(all)), measure, taken: covers },
    ...{ avoided: lineBoxes(resting, view, []), before: new Map() },
  });
  const names = yield* placingRegionNames(regions, {
    ...{ view, frame, marks, taken: covers, width: regionWidth },
    ...{ avoided: labels.map(({ box }) => box), lineHeight: regionLine(width) },
  });
  return { labels, places: new Map(labels.map(({ id, place }) => [id, place])), names };
}

/** The scene with nothing selected and nothing dimmed. */
function atRest(scene: Scene): Scene {
  const { a, b } = scene.pairs;
  const isHidden = (index = -1) => scene.states[index] === STATE.hidden;
  return {
    ...scene,
    states: scene.states.map((state) => (state === STATE.hidden ? state : STATE.plain)),
    lines: scene.lines.map((_, pair) =>
      isHidden(a[pair]) || isHidden(b[pair]) ? LINE_STATE.hidden : LINE_STATE.plain,
    ),
  };
}

/** Keeps a home as long as nothing changes that it hangs on. */
export function homeKeeper(): typeof homeOf {
  let known: { key: string; regions: readonly Region[]; scene: Scene; home: Home } | null = null;
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
