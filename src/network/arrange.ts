import type { Core, NodeSingular } from 'cytoscape';
import type { Pair } from '../derive';
import type { Role, RoleId } from '../domain';
import {
  type Box,
  type LabelRequest,
  type LabelStyle,
  type Measure,
  type PlacedLabel,
  placeLabels,
} from './labels';
import { lineBoxes, type Plate, type Plates, placePlates } from './plates';

/** What is to be written on the map. */
export interface Writing {
  readonly roles: readonly Role[];
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly selected: RoleId | null;
}

/** How labels are measured, where they stood the last time, and what lies over the map. */
export interface Circumstances {
  readonly measure: Measure;
  readonly before: ReadonlyMap<string, number>;
  readonly covers: readonly Box[];
}

/** Where everything is written, for one viewport. */
export interface Arrangement {
  readonly labels: readonly PlacedLabel[];
  readonly plates: readonly Plate[];
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

const ORDER: LabelStyle[] = ['selected', 'matched', 'plain', 'dim'];
const GAP: Record<LabelStyle, number> = { selected: 12, matched: 5, plain: 4, dim: 3 };

const NO_PLATES: Plates = { plates: [], homeless: new Map() };

interface Mark extends LabelRequest {
  readonly citations: number;
  readonly box: Box & { readonly id: string };
}

/**
 * Finds the place of every label and percentage: the selected role first, then the plates on its lines, then the other
 * labels by how much they stand out; a percentage that has no room on its line stands behind its role's title. They keep the places of the last time where they can.
 */
export function arrange(
  cy: Core,
  { roles, pairs, selected }: Writing,
  { measure, before, covers }: Circumstances,
): Arrangement {
  const marks = visibleMarks(cy, roles).sort(
    (a, b) => ORDER.indexOf(a.style) - ORDER.indexOf(b.style) || b.citations - a.citations,
  );
  const boxes = marks.map(({ box }) => box);
  const avoided = lineBoxes(cy);
  const frame = { minX: 4, minY: 2, maxX: cy.width() - 4, maxY: cy.height() - 2 };
  const place = (requests: readonly LabelRequest[], taken: readonly Box[]) =>
    placeLabels(requests, { frame, marks: boxes, taken, avoided, measure, before });

  const first = place(
    marks.filter(({ id }) => id === selected),
    covers,
  );
  const taken = [...covers, ...first.map(({ box }) => box)];
  const { plates, homeless } = selected
    ? placePlates(cy, pairs, selected, { marks: boxes, taken }, (text) => measure(text, 'matched'))
    : NO_PLATES;
  const others = place(
    marks
      .filter(({ id }) => id !== selected)
      .map((mark) => ({ ...mark, text: [mark.text, homeless.get(mark.id)].join(' ').trim() })),
    [...taken, ...plates.map(({ box }) => box)],
  );
  return { labels: [...first, ...others], plates, zoom: cy.zoom(), pan: { ...cy.pan() } };
}

function visibleMarks(cy: Core, roles: readonly Role[]): Mark[] {
  return roles.flatMap(({ id, title: text, citations }) => {
    const node = cy.getElementById(id);
    if (node.empty() || !node.visible()) return [];
    const { x, y } = node.renderedPosition();
    const r = node.renderedOuterWidth() / 2;
    if (x + r < 0 || y + r < 0 || x - r > cy.width() || y - r > cy.height()) return [];
    const style = styleOf(node);
    const box = { id, minX: x - r, minY: y - r, maxX: x + r, maxY: y + r };
    const faint = node.hasClass('faded');
    return [{ id, text, style, faint, x, y, radius: r + GAP[style], citations, box }];
  });
}

function styleOf(node: NodeSingular): LabelStyle {
  if (node.hasClass('selected')) return 'selected';
  if (['hovered', 'matched', 'cursor'].some((name) => node.hasClass(name))) return 'matched';
  return node.hasClass('dim') ? 'dim' : 'plain';
}
