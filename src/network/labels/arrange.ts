import RBush from 'rbush';
import type { Viewport } from '../camera/camera';
import type { LiveViewport } from '../camera/viewport';
import { drawnRadius, onScreen, type Scene, STATE, type Trail } from '../scene/scene';
import { trailLines } from '../scene/trail';
import { boxIndex } from './boxIndex';
import { lineBoxes, type Plate, type PlateLine, placePlates, selectedLines } from './edgeLabels';
import type { Home } from './home';
import {
  type Avoided,
  type Box,
  frameOf,
  type LabelRequest,
  type LabelStyle,
  type Measure,
  type PlacedLabel,
  placeLabels,
} from './labels';
import type { RegionName } from './regionNames';

/** How labels are measured, where they would like to stand, and what lies over the map. */
interface Circumstances {
  readonly measure: Measure;
  readonly home: Home;
  readonly covers: readonly Box[];
  /** The role that the keyboard stands on. */
  readonly cursor: string | null;
  readonly trail: Trail | undefined;
}

/** Where everything is written, for one viewport. */
export interface Arrangement extends Viewport {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly PlacedLabel[];
  readonly plates: readonly Plate[];
  readonly names: readonly RegionName[];
}

const ORDER: LabelStyle[] = ['selected', 'matched', 'plain', 'dim'];
const GAP: Record<LabelStyle, number> = { selected: 12, matched: 5, plain: 4, dim: 3 };
/** Where more marks than this are in sight, each part of the map names only its foremost ones: more would not be read. */
const CROWD = 150;
const PART = { width: 170, height: 100, labels: 2 } as const;
/** Of a role with hundreds of matches only the most cited are named. */
const MOST_MATCHED = 80;
/** How many lines of a match a region's name counts for, where a label wants its place. */
const NAME_WEIGHT = 4;
/** Marks of a smaller radius are no obstacle. */
const SPECK = 2.5;

export interface Mark extends LabelRequest {
  readonly citations: number;
  readonly box: Box & { readonly id: string };
}

/**
 * Finds the place of every label and percentage: the selected role first, then the plates on its lines, then the other
 * labels by how much they stand out; a percentage that has no room on its line stands behind its role's title. They
 * keep to their home where they can, and names of regions give way.
 */
export function arrange(
  viewport: LiveViewport,
  scene: Scene,
  { measure, home, covers, cursor, trail }: Circumstances,
): Arrangement {
  const [view, width, height] = [viewport.now(), viewport.width(), viewport.height()];
  const all = marksInView(scene, view, width, height, cursor);
  const marks = foremost(all);
  if (!trail && marks.every(({ style }) => style === 'plain')) {
    return { labels: home.labels, plates: [], names: home.names, ...view, width, height };
  }
  const boxes = boxIndex(obstaclesAmong(all));
  const ways = trail && trailLines(scene, view, trail.steps);
  const avoided = lineBoxes(scene, view, ways ?? []);
  const frame = frameOf(width, height);
  const place = (
    requests: readonly LabelRequest[],
    taken: readonly Box[],
    besides: readonly Avoided[] = [],
  ) =>
    placeLabels(requests, {
      ...{ frame, marks: boxes, taken, measure, before: home.places },
      avoided: [...avoided, ...besides],
    });

  const selected = marks.filter(({ style }) => style === 'selected');
  const first = place(selected, covers);
  const taken = [...covers, ...first.map(({ box }) => box)];
  const own = selected[0]?.id;
  const lines = trail ? wayLines(scene, trail, ways) : own ? selectedLines(scene, view, own) : [];
  const { plates, homeless } = placePlates(
    lines,
    { marks: boxes.boxes, taken, selected: own },
    (text) => measure(text, 'matched'),
  );
  const others = (wanted: readonly LabelStyle[]) =>
    marks
      .filter(({ style }) => wanted.includes(style))
      .map((mark) => ({ ...mark, text: [mark.text, homeless.get(mark.id)].join(' ').trim() }));
  const written = [...taken, ...plates.map(({ box }) => box)];
  const matched = place(others(['matched']), written);
  const full = [...written, ...matched.map(({ box }) => box)];
  const obstacles = new RBush<Box>().load(full);
  const names = home.names.filter(({ box }) => !obstacles.collides(box));
  // A role's label may lie over a region's name, but had better not.
  const faint = names.map(({ box }) => ({ ...box, weight: NAME_WEIGHT }));
  const rest = place(others(['plain', 'dim']), full, faint);
  return { labels: [...first, ...matched, ...rest], plates, names, ...view, width, height };
}

/** The steps of a trail that have a percentage to show. */
function wayLines(
  { roles }: Scene,
  { steps }: Trail,
  lines: ReturnType<typeof trailLines> = [],
): PlateLine[] {
  return lines.flatMap(({ at, text }, step) =>
    text === undefined
      ? []
      : [{ at, text, isWay: true, role: roles[steps[step]?.to ?? -1]?.id ?? '' }],
  );
}

/** What of the marks in sight a label had better not cover. */
export function obstaclesAmong(all: readonly Mark[]): Mark['box'][] {
  return all.flatMap(({ box }) => (box.maxX - box.minX > 2 * SPECK ? [box] : []));
}

/** The marks that are to be named, of all in sight, by how much they stand out and how often they are cited. */
export function foremost(all: readonly Mark[]): Mark[] {
  const marks = ORDER.flatMap((wanted) =>
    all.filter(({ style }) => style === wanted).sort((a, b) => b.citations - a.citations),
  );
  if (marks.length <= CROWD) return marks;
  const named = new Map<string, number>();
  return marks.filter(({ style, x, y }) => {
    const matched = style === 'selected' || style === 'matched';
    const part = matched
      ? 'matched'
      : `${Math.floor(x / PART.width)} ${Math.floor(y / PART.height)}`;
    const count = (named.get(part) ?? 0) + 1;
    named.set(part, count);
    return count <= (matched ? MOST_MATCHED : PART.labels);
  });
}

/** The mark of every role in the frame that is not hidden, in pixels of the screen; `only` narrows it to some. */
export function marksInView(
  scene: Scene,
  view: Viewport,
  width: number,
  height: number,
  cursor: string | null,
  only?: Iterable<number>,
): Mark[] {
  const { roles, states } = scene;
  const marks: Mark[] = [];
  for (const index of only ?? roles.keys()) {
    const role = roles[index];
    const state = states[index] ?? STATE.plain;
    if (!role || state === STATE.hidden) continue;
    const r = drawnRadius(scene, index) * view.zoom;
    const { x, y } = onScreen(scene, index, view);
    if (x + r < 0 || y + r < 0 || x - r > width || y - r > height) continue;
    const { id, title: text, citations } = role;
    const style = id === cursor && state !== STATE.selected ? 'matched' : styleOf(state);
    const box = { id, minX: x - r, minY: y - r, maxX: x + r, maxY: y + r };
    marks.push({ id, text, style, x, y, radius: r + GAP[style], citations, box });
  }
  return marks;
}

function styleOf(state: number): LabelStyle {
  if (state === STATE.selected) return 'selected';
  if (state === STATE.matched) return 'matched';
  return state === STATE.dim ? 'dim' : 'plain';
}
