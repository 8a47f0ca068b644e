import type { Core } from 'cytoscape';
import type { Region } from '../derive';
import { lazily } from '../domain';
import { foremost, marksInView } from './arrange';
import { boxIndex } from './boxIndex';
import { type Box, type Measure, placeLabels } from './labels';
import { regionLine } from './paintRegions';
import { placeRegionNames, type RegionName } from './regionNames';
import { type Scene, STATE } from './scene';

/** Where labels and names stand while nothing is selected or filtered; any other picture keeps to it where it can. */
export interface Home {
  /** By the id of a role, which of the places its label takes. */
  readonly places: ReadonlyMap<string, number>;
  /** Found when they are first asked for. */
  readonly names: () => readonly RegionName[];
}

interface Circumstances {
  readonly measure: Measure;
  readonly covers: readonly Box[];
  readonly regions: readonly Region[];
  readonly regionWidth: (text: string) => number;
}

/**
 * Finds the home of the labels for a viewport. It hangs on nothing that happened before: the same view, opened from a
 * link, has its labels in the same places, and a filter that comes and goes moves none.
 */
export function homeOf(
  cy: Core,
  scene: Scene,
  { measure, covers, regions, regionWidth }: Circumstances,
): Home {
  const [zoom, pan, width, height] = [cy.zoom(), { ...cy.pan() }, cy.width(), cy.height()];
  const frame = { minX: 4, minY: 2, maxX: width - 4, maxY: height - 2 };
  const states = scene.states.map((state) => (state === STATE.hidden ? state : STATE.plain));
  const all = marksInView({ ...scene, states }, { zoom, pan }, width, height, null);
  const marks = boxIndex(all.map(({ box }) => box));
  const labels = placeLabels(foremost(all), {
    ...{ frame, marks, measure, taken: covers, avoided: [], before: new Map() },
  });
  const names = lazily(() =>
    placeRegionNames(regions, {
      ...{ view: { zoom, pan }, frame, marks, taken: covers, width: regionWidth },
      ...{ avoided: labels.map(({ box }) => box), lineHeight: regionLine(width) },
    }),
  );
  return { places: new Map(labels.map(({ id, place }) => [id, place])), names };
}

/** Keeps a home as long as nothing changes that it hangs on. */
export function homeKeeper(): typeof homeOf {
  let known: { key: string; regions: readonly Region[]; scene: Scene; home: Home } | null = null;
  return (cy, scene, around) => {
    const { x, y } = cy.pan();
    const hidden = scene.states.reduce(
      (sum, state, place) => (state === STATE.hidden ? (31 * sum + place + 1) % 1e9 : sum),
      0,
    );
    const sizes = [cy.zoom(), x, y, cy.width(), cy.height(), scene.moves, hidden];
    const key = JSON.stringify([sizes, around.covers, around.measure('x', 'plain')]);
    if (known?.key === key && known.scene === scene && known.regions === around.regions) {
      return known.home;
    }
    const home = homeOf(cy, scene, around);
    known = { key, regions: around.regions, scene, home };
    return home;
  };
}
