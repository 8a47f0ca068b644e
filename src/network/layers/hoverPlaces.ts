import { NO_ROLE, type RoleIndex } from '../../domain';
import type { LiveViewport } from '../camera/viewport';
import type { Arrangement } from '../labels/arrange';
import { boxIndex } from '../labels/boxIndex';
import { addedLabels } from '../labels/hoverLabels';
import { frameOf, type Measure, type PlacedLabel } from '../labels/label';
import { type Mark, marksInView, obstaclesAmong } from '../labels/marksInView';
import { type CardPlace, placeCard } from '../labels/placeCard';
import { placeLabels } from '../labels/placeLabels';
import type { Box } from '../scene/geometry';
import type { Lit } from '../scene/lit';
import type { Scene } from '../scene/scene';

/** The card of a role that the pointer is on, and where it has room. */
export interface HoverCard {
  readonly role: RoleIndex;
  readonly place: CardPlace;
}

/** What a hover writes: labels that are not on the map yet, and lines under those that are. */
export interface HoverPlaces {
  readonly added: readonly PlacedLabel[];
  readonly underlined: readonly PlacedLabel[];
}

interface Around {
  readonly arrangement: Arrangement | null;
  readonly hasCard: boolean;
  readonly measure: Measure;
  readonly covers: () => Box[];
}

/** Places what a hover adds, clear of what is written; nothing while the map moves, as that moves with it. */
export function placeHover(
  viewport: LiveViewport,
  scene: Scene,
  { roles }: Lit,
  { arrangement, hasCard, measure, covers }: Around,
): { readonly places: HoverPlaces; readonly card: HoverCard | null } {
  if (!arrangement || !isAt(viewport, arrangement)) {
    return { places: { added: [], underlined: [] }, card: null };
  }
  const [view, width, height] = [viewport.now(), viewport.width(), viewport.height()];
  const [role = NO_ROLE] = roles;
  const lit = new Set(roles);
  const own = arrangement.labels.filter((label) => lit.has(label.role));
  const written = new Set(own.map((label) => label.role));
  const marks = marksInView(scene, view, width, height, NO_ROLE, lit);
  const mark = hasCard ? marks.find((one) => one.role === role) : undefined;
  const over = covers();
  const frame = frameOf(width, height);
  const added = placeLabels(
    // The card has the title of its role.
    addedLabels(marks, roles, (one) => written.has(one) || one === mark?.role),
    {
      ...{ frame, measure, before: new Map() },
      marks: boxIndex(obstaclesAmong(marks)),
      taken: [...over, ...boxesOf(arrangement.labels), ...boxesOf(arrangement.edgeLabels)],
      avoided: arrangement.names.map(({ box }) => box),
    },
  );
  const kept = [...boxesOf(own), ...boxesOf(added), ...boxesOf(marks), ...over.map(foremost)];
  const selection = selectionBoxes(arrangement, marks).map(foremost);
  const place = mark && placeCard(mark.box, frame, [...kept, ...selection]);
  return {
    places: { added, underlined: own.filter(({ style }) => style !== 'selected') },
    card: place ? { role, place } : null,
  };
}

/** What a card should leave to see before all else counts so many times. */
const FOREMOST = 8;
const foremost = (box: Box) => ({ ...box, weight: FOREMOST });

/** What the selected role shows: its title, its matches' and their percentages, and its mark where that is lit. */
function selectionBoxes({ labels, edgeLabels }: Arrangement, marks: readonly Mark[]): Box[] {
  const titles = labels.filter(({ style }) => style === 'selected' || style === 'matched');
  return [titles, edgeLabels, marks.filter(({ style }) => style === 'selected')].flatMap(boxesOf);
}

const boxesOf = (some: readonly (Pick<PlacedLabel, 'box'> | Pick<Mark, 'box'>)[]): Box[] =>
  some.map(({ box }) => box);

const isAt = (viewport: LiveViewport, { zoom, pan }: Arrangement) => {
  const now = viewport.now();
  return now.zoom === zoom && now.pan.x === pan.x && now.pan.y === pan.y;
};
