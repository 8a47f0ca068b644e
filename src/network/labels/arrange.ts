import { NO_ROLE, type RoleIndex } from '../../domain';
import type { Sight } from '../camera/viewport';
import type { Box, Viewport } from '../scene/geometry';
import type { Scene, Trail } from '../scene/scene';
import { type TrailLine, trailLines } from '../scene/trail';
import { boxIndex } from './boxIndex';
import { type EdgeLabel, type LabelledLine, placeEdgeLabels, selectedLines } from './edgeLabels';
import type { Home } from './home';
import {
  frameOf,
  type LabelRequest,
  type LabelStyle,
  type Measure,
  type PlacedLabel,
} from './label';
import { lineBoxes } from './lineBoxes';
import { foremost, marksInView, obstaclesAmong } from './marksInView';
import { placeLabels } from './placeLabels';
import type { RegionName } from './regionNames';

/** How labels are measured, where they stand at rest, and what lies over the map. */
interface Circumstances {
  readonly measure: Measure;
  readonly home: Home;
  readonly covers: readonly Box[];
  /** The role that the keyboard stands on; NO_ROLE = none. */
  readonly cursor: RoleIndex;
  readonly trail: Trail | undefined;
}

/** Where everything is written, for one viewport. */
export interface Arrangement extends Viewport {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly PlacedLabel[];
  readonly edgeLabels: readonly EdgeLabel[];
  readonly names: readonly RegionName[];
}

/**
 * Places every label and percentage: the selected role first, then the labels of its lines, then the other labels by how
 * much they stand out; a percentage that has no room on its line stands behind its role's title. They keep to their home
 * where they can, and clear of the names of regions, which never move.
 */
export function arrange(
  viewport: Sight,
  scene: Scene,
  { measure, home, covers, cursor, trail }: Circumstances,
): Arrangement {
  const [view, width, height] = [viewport.now(), viewport.width(), viewport.height()];
  const all = marksInView(scene, view, width, height, cursor);
  const marks = foremost(all);
  if (!trail && marks.every(({ style }) => style === 'plain')) {
    return { labels: home.labels, edgeLabels: [], names: home.names, ...view, width, height };
  }
  const boxes = boxIndex(obstaclesAmong(all));
  const steps = trail ? trailLines(scene, view, trail.steps) : [];
  const along = steps.map(({ at }) => at);
  const avoided = lineBoxes(scene, view, along);
  const frame = frameOf(width, height);
  const place = (requests: readonly LabelRequest[], taken: readonly Box[]) =>
    placeLabels(requests, {
      frame,
      marks: boxes,
      taken,
      avoided,
      measure,
      before: home.candidates,
    });

  const selected = marks.filter(({ style }) => style === 'selected');
  const first = place(selected, covers);
  const { names } = home;
  const taken = [...covers, ...names.map(({ box }) => box), ...first.map(({ box }) => box)];
  const own = selected[0]?.role;
  const ownLines = own === undefined ? [] : selectedLines(scene, view, own);
  const { edgeLabels, left } = placeEdgeLabels(
    trail ? labelledSteps(trail, steps) : ownLines,
    { marks: boxes.boxes, taken, selected: own },
    measure,
  );
  const others = (wanted: readonly LabelStyle[]) =>
    marks
      .filter(({ style }) => wanted.includes(style))
      .map((mark) => ({ ...mark, text: [mark.text, left.get(mark.role)].join(' ').trim() }));
  const written = [...taken, ...edgeLabels.map(({ box }) => box)];
  const matched = place(others(['matched']), written);
  const full = [...written, ...matched.map(({ box }) => box)];
  const rest = place(others(['plain', 'dim']), full);
  return { labels: [...first, ...matched, ...rest], edgeLabels, names, ...view, width, height };
}

/** The steps of a trail that have a percentage to show. */
function labelledSteps({ steps }: Trail, lines: readonly TrailLine[]): LabelledLine[] {
  return lines.flatMap(({ at, text }, step) =>
    text === undefined ? [] : [{ at, text, isTrail: true, role: steps[step]?.to ?? NO_ROLE }],
  );
}
