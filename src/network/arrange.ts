import type { Core } from 'cytoscape';
import type { Viewport } from './camera';
import {
  type Box,
  type LabelRequest,
  type LabelStyle,
  type Measure,
  type PlacedLabel,
  placeLabels,
} from './labels';
import { lineBoxes, type Plate, type Plates, placePlates } from './plates';
import { drawnRadius, type Scene, STATE } from './scene';

/** How labels are measured, where they stood the last time, and what lies over the map. */
export interface Circumstances {
  readonly measure: Measure;
  readonly before: ReadonlyMap<string, number>;
  readonly covers: readonly Box[];
  /** The role that the keyboard stands on. */
  readonly cursor: string | null;
}

/** Where everything is written, for one viewport. */
export interface Arrangement extends Viewport {
  readonly labels: readonly PlacedLabel[];
  readonly plates: readonly Plate[];
}

const ORDER: LabelStyle[] = ['selected', 'matched', 'plain', 'dim'];
const GAP: Record<LabelStyle, number> = { selected: 12, matched: 5, plain: 4, dim: 3 };
/** Where more marks than this are in sight, each part of the map names only its foremost ones: more would not be read. */
const CROWD = 150;
const PART = { width: 170, height: 100, labels: 2 } as const;
/** Of a role with hundreds of matches only the most cited are named. */
const MOST_MATCHED = 80;
/** Marks of a smaller radius are no obstacle. */
const SPECK = 2.5;

const NO_PLATES: Plates = { plates: [], homeless: new Map() };

export interface Mark extends LabelRequest {
  readonly citations: number;
  readonly box: Box & { readonly id: string };
}

/**
 * Finds the place of every label and percentage: the selected role first, then the plates on its lines, then the other
 * labels by how much they stand out; a percentage that has no room on its line stands behind its role's title. They
 * keep the places of the last time where they can.
 */
export function arrange(
  cy: Core,
  scene: Scene,
  { measure, before, covers, cursor }: Circumstances,
): Arrangement {
  const [zoom, pan, width, height] = [cy.zoom(), { ...cy.pan() }, cy.width(), cy.height()];
  const all = marksInView(scene, { zoom, pan }, width, height, cursor);
  const marks = thinned(
    all.sort(
      (a, b) => ORDER.indexOf(a.style) - ORDER.indexOf(b.style) || b.citations - a.citations,
    ),
  );
  const boxes = all.flatMap(({ box }) => (box.maxX - box.minX > 2 * SPECK ? [box] : []));
  const avoided = lineBoxes(cy);
  const frame = { minX: 4, minY: 2, maxX: width - 4, maxY: height - 2 };
  const place = (requests: readonly LabelRequest[], taken: readonly Box[]) =>
    placeLabels(requests, { frame, marks: boxes, taken, avoided, measure, before });

  const selected = marks.filter(({ style }) => style === 'selected');
  const first = place(selected, covers);
  const taken = [...covers, ...first.map(({ box }) => box)];
  const { plates, homeless } = selected[0]
    ? placePlates(cy, scene, selected[0].id, { marks: boxes, taken }, (text) =>
        measure(text, 'matched'),
      )
    : NO_PLATES;
  const others = place(
    marks
      .filter(({ style }) => style !== 'selected')
      .map((mark) => ({ ...mark, text: [mark.text, homeless.get(mark.id)].join(' ').trim() })),
    [...taken, ...plates.map(({ box }) => box)],
  );
  return { labels: [...first, ...others], plates, zoom, pan };
}

/** The marks that are to be named, of all in sight in the order of their weight. */
function thinned(marks: readonly Mark[]): Mark[] {
  if (marks.length <= CROWD) return [...marks];
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
  { zoom, pan }: Viewport,
  width: number,
  height: number,
  cursor: string | null,
  only?: Iterable<number>,
): Mark[] {
  const { roles, at, states } = scene;
  const marks: Mark[] = [];
  for (const place of only ?? roles.keys()) {
    const role = roles[place];
    const state = states[place] ?? STATE.plain;
    if (!role || state === STATE.hidden) continue;
    const r = drawnRadius(scene, place) * zoom;
    const x = (at[2 * place] ?? 0) * zoom + pan.x;
    const y = (at[2 * place + 1] ?? 0) * zoom + pan.y;
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
