import {
  coloursOf,
  indexOfRole,
  laneChoices,
  layOut,
  offeredViews,
  shownAs,
  sizesOf,
  sortKeys,
} from '../../derive';
import {
  type CameraAt,
  type Catalogue,
  type Column,
  readRule,
  type Taxonomy,
  writeRule,
} from '../../domain';
import { choose, DEFAULT_VIEW, type View, writePart } from '../../state';

/** How large the window is, in pixels. */
interface Frame {
  readonly width: number;
  readonly height: number;
}

const PARTS = ['matches', 'layout', 'colour', 'size', 'sort', 'lanes', 'camera'] as const;

/** A view without the parts that a taxonomy has no data for; those are returned as they are written in the link. */
export function knownParts(
  asked: View,
  catalogue: Catalogue,
  frame: Frame,
): { view: View; unknown: string[] } {
  const { taxonomy } = catalogue;
  const view = choose(asked, 'layout', shownAs(asked.layout, indexOfRole(taxonomy, asked.role)));
  const hasLayout = offeredViews(taxonomy).has(view.layout);
  const isKnown = {
    matches: isOffered(taxonomy, view.matches),
    layout: hasLayout,
    colour: coloursOf(taxonomy).includes(view.colour),
    size: sizesOf(taxonomy).includes(view.size),
    sort: view.sort !== null && sortKeys(taxonomy).has(view.sort.key),
    // The usual lanes are there in any taxonomy, whatever they stand for.
    lanes: [...laneChoices(taxonomy, true), { key: DEFAULT_VIEW.lanes }].some(
      ({ key }) => key === view.lanes,
    ),
    // A camera belongs to the picture that it was set on.
    camera: hasLayout && !showsNothing(view, catalogue, frame),
  };
  const unknown = PARTS.filter((key) => view[key] !== null && !isKnown[key]);
  const known = unknown.reduce((now, key) => choose(now, key, DEFAULT_VIEW[key]), view);
  const { computed } = taxonomy;
  return {
    // The link says how matches are computed, also where nobody has chosen it.
    view: computed ? choose(known, 'matches', known.matches ?? writeRule(computed)) : known,
    unknown: unknown.map((key) => writePart(view, key)),
  };
}

/** Whether matches can be computed as a link says. */
function isOffered({ computed }: Taxonomy, matches: string | null): boolean {
  const rule = matches === null ? undefined : readRule(matches);
  return Boolean(
    computed && rule?.by.every((one) => one === 'words' || computed.columns.includes(one.column)),
  );
}

/** Whether no role is in the camera's frame. Unknown, so false, while the map is being arranged. */
function showsNothing(view: View, { taxonomy, analysis }: Catalogue, frame: Frame): boolean {
  const { camera, layout, role, depth, ring, lanes } = view;
  if (!camera || analysis.arranged < 1) return false;
  const centre = indexOfRole(taxonomy, role);
  const { positions: mapped, communities, communityNames } = analysis;
  const known = { mapped, communities, communityNames };
  const inputs = { ...known, centre, depth, ring, lanes, room: frame };
  const { positions } = layOut(taxonomy, layout, inputs);
  return !touches(positions, camera, frame);
}

/** Whether the camera's frame overlaps the box around all positions. */
function touches(positions: Column, { x, y, zoom }: CameraAt, { width, height }: Frame): boolean {
  let [right, left, below, above] = [false, false, false, false];
  const [halfX, halfY] = [width / 2 / zoom, height / 2 / zoom];
  for (let at = 0; at < positions.length; at += 2) {
    const [dx, dy] = [(positions[at] ?? 0) - x, (positions[at + 1] ?? 0) - y];
    right ||= dx > -halfX;
    left ||= dx < halfX;
    below ||= dy > -halfY;
    above ||= dy < halfY;
  }
  return right && left && below && above;
}
