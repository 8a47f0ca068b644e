import type { Backdrop, Communities, Pairs, Regions } from '../../derive';
import type { Flags, RoleIndex } from '../../domain';
import type { Letters } from '../paint/letters';
import type { Palette } from '../paint/palette';
import type { PainterChanges } from '../painter/bitmapLayer';
import type { LineColumns } from '../painter/paintLines';
import { NOWHERE } from '../painter/view';
import type { RoleMarks } from '../scene/marks';
import { PRESSURE_PERCENT } from '../scene/scale';
import { type Emphasis, hasFewLines, type Scene } from '../scene/scene';

/** What the layers of a scene show. */
export interface LayerContent {
  readonly emphasis: Emphasis;
  readonly marks: RoleMarks;
  readonly palette: Palette;
  /** The role that the keyboard stands on; NO_ROLE = none. */
  readonly cursor: RoleIndex;
  readonly backdrop: Backdrop | undefined;
  readonly communities: Communities | undefined;
  readonly flags: Flags | undefined;
  readonly letters: Letters | undefined;
}

function maskWithin(mask: Uint8Array, within: Uint8Array | undefined): Uint8Array {
  return within ? mask.map((passes, index) => (within[index] ? passes : NOWHERE)) : mask;
}

/** The percent from which a line stands out. Pressure has no strength: all of it does. A match without any is none of the leading ones. */
export const strengthAmong = ({ kind }: Pairs, { strength }: Emphasis) =>
  kind === 'pressure' ? 0 : Math.max(1, strength);

function columnsOf(scene: Scene): LineColumns {
  const { kind, a, b, percent } = scene.pairs;
  return {
    ...{ a, b, backEdges: scene.backEdges, isComputed: scene.isComputed },
    few: hasFewLines(scene),
    percent:
      kind === 'pressure'
        ? percent.map(() => PRESSURE_PERCENT)
        : percent.map((value, pair) => (scene.leading?.[pair] === 0 ? 0 : value)),
  };
}

/** What the painter does not have yet of the roles and lines. */
export function changesFor(
  { emphasis, marks, palette }: LayerContent,
  before: LayerContent | null,
  scene: Scene,
): PainterChanges {
  const { pairs, at } = scene;
  const { passing, rest, within, resting } = emphasis;
  const was = before?.emphasis;
  const isSame =
    passing.mask === was?.passing.mask &&
    rest === was.rest &&
    emphasis.strength === was.strength &&
    within === was.within &&
    resting === was.resting;
  const strength = strengthAmong(pairs, emphasis);
  return {
    ...(!before && { columns: columnsOf(scene), at }),
    ...(!isSame && {
      visibility: { mask: maskWithin(passing.mask, within), resting, strength, rest },
    }),
    ...(marks !== before?.marks && { marks }),
    ...(palette !== before?.palette && { palette }),
  };
}

/** The lands and their colours, if either is other than before. */
export function landChanges(
  lands: Regions,
  palette: Palette,
  before: { readonly lands: Regions; readonly palette: Palette | undefined },
): PainterChanges {
  const isSame = lands === before.lands && palette === before.palette;
  const isNothing = !lands.regions.length && !before.lands.regions.length;
  return isSame || isNothing ? {} : { lands, palette };
}
