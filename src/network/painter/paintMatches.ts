import { asRoleIndex, type RoleIndex } from '../../domain';
import type { Palette } from '../paint/palette';
import type { RoleMarks } from '../scene/marks';
import { type LineColumns, type LinesContext, paintLines } from './paintLines';
import { paintRoles, type RolesContext } from './paintRoles';
import { boundsOf, NOWHERE, type PaintView, type Visibility } from './view';

/** What is known of the roles and lines to be painted. */
export interface Matches {
  /** Null = there are no roles and lines. */
  readonly columns: LineColumns | null;
  readonly marks: RoleMarks;
  readonly at: Float32Array;
  readonly visibility: Visibility;
  readonly palette: Palette;
}

/** Paints roles and lines, once all is known of them: lines below roles, what is dimmed below what passes. */
export function paintMatches(
  context: LinesContext & RolesContext,
  { columns, marks, at, visibility, palette }: Partial<Matches>,
  view: PaintView,
): void {
  if (!columns || !marks || !at || !visibility || !palette) return;
  paintLines(context, columns, { ...marks, at }, visibility, view, palette);
  const { passing, others } = rolesInSight(marks, at, visibility, view);
  if (visibility.rest === 'dim') paintRoles(context, others, marks, at, view, palette, true);
  paintRoles(context, passing, marks, at, view, palette);
}

function rolesInSight(
  { whole }: RoleMarks,
  at: Float32Array,
  { mask }: Visibility,
  view: PaintView,
) {
  const { minX, maxX, minY, maxY } = boundsOf(view);
  const passing: RoleIndex[] = [];
  const others: RoleIndex[] = [];
  whole.forEach((r, index) => {
    const [x = 0, y = 0] = [at[2 * index], at[2 * index + 1]];
    if (x + r < minX || x - r > maxX || y + r < minY || y - r > maxY) return;
    if (mask[index] !== NOWHERE) (mask[index] ? passing : others).push(asRoleIndex(index));
  });
  return { passing, others };
}
