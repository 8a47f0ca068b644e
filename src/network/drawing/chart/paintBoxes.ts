import { CHART_BOX } from '../../../derive';
import { isolated, type RoleIndex, riskLevel } from '../../../domain';
import { linesOfTitle, NARROW } from '../../chart/scale';
import type { PaintContext } from '../../paint/context';
import { paintFlag } from '../../paint/paintFlags';
import type { Palette } from '../../paint/palette';
import type { Box } from '../../scene/geometry';
import { STATE } from '../../scene/scene';
import { cutLines } from '../wrapped';
import { widthIn } from './paintBands';
import type { ChartPlan, ChartShown } from './types';

/** The stylesheet of the chart has the same figures. */
const EDGE = 4;
const BESIDE_HIGH = 7;
/** How titles are set: what is left and right of them inside the box, and between their letters. */
const USUAL = { size: 13, left: 4, right: 3, spacing: '0px' } as const;
const SET_NARROW = { size: 12, left: 3, right: 2, spacing: '-0.12px' } as const;
const LINE = 1.08;
const UNFILED_DASHES = [3, 2];
const FLAG = { right: 18, down: 5 } as const;
const HIGH = { inset: 6, radius: 3, width: 2 } as const;

/** How a box looks in the state that its role is in. */
interface BoxLook {
  readonly border: string;
  readonly fill: string;
  readonly ink: string;
  readonly isBold: boolean;
  readonly isDim: boolean;
  readonly outline: number;
}

function lookOf(state: number, isFurther: boolean, isBehind: boolean, palette: Palette): BoxLook {
  const { ruleStrong, rule, sheet, ground, ink, ink2, ink3, stamp } = palette;
  const plain = { border: ruleStrong, fill: sheet, ink, isBold: false, isDim: false, outline: 0 };
  if (state === STATE.dim) return { ...plain, border: rule, fill: ground, ink: ink3, isDim: true };
  if (state === STATE.matched) return { ...plain, border: stamp, isBold: true, outline: 1 };
  if (state === STATE.selected)
    return { ...plain, border: stamp, fill: ink, ink: sheet, isBold: true, outline: 2 };
  if (isFurther) return { ...plain, border: ink3 };
  return isBehind ? { ...plain, border: rule, ink: ink2 } : plain;
}

/** Paints the boxes of some roles of an org chart; without their titles where those have no room, or are too many. */
export function paintBoxes(
  context: PaintContext,
  shown: ChartShown,
  plan: ChartPlan,
  roles: readonly RoleIndex[],
  { further, isFar }: { readonly further: ReadonlySet<RoleIndex>; readonly isFar: boolean },
): void {
  const { scene, chosen } = shown;
  for (const role of roles) {
    const look = lookOf(
      scene.states[role] ?? STATE.plain,
      further.has(role),
      chosen >= 0,
      plan.palette,
    );
    paintBox(context, shown, plan, role, look);
    if (!isFar) paintTitle(context, shown, plan, role, look);
    const flag = shown.flags?.roles.get(role);
    if (flag !== undefined) paintFlagOn(context, boxOf(shown, plan, role), flag, plan.palette);
  }
}

function boxOf({ chart: { middles } }: ChartShown, { scale }: ChartPlan, role: RoleIndex): Box {
  const [x, y] = [(middles[2 * role] ?? 0) * scale.x, (middles[2 * role + 1] ?? 0) * scale.y];
  const [halfX, halfY] = [(CHART_BOX.width * scale.x) / 2, (CHART_BOX.height * scale.y) / 2];
  return { minX: x - halfX, maxX: x + halfX, minY: y - halfY, maxY: y + halfY };
}

const isHigh = ({ scene }: ChartShown, role: RoleIndex) =>
  riskLevel(scene.roles[role]?.risk ?? 0) === 'HIGH';

function paintBox(
  context: PaintContext,
  shown: ChartShown,
  plan: ChartPlan,
  role: RoleIndex,
  { border, fill, isDim, outline }: BoxLook,
): void {
  const { marks, ink, stamp } = plan.palette;
  const { minX, minY, maxX, maxY } = boxOf(shown, plan, role);
  const [width, height] = [maxX - minX, maxY - minY];
  context.fillStyle = fill;
  context.fillRect(minX, minY, width, height);
  context.fillStyle = marks[shown.colours[role] ?? 0]?.[isDim ? 'dim' : 'full'] ?? ink;
  context.fillRect(minX, minY, Math.min(EDGE, width / 4), height);
  Object.assign(context, { strokeStyle: border, lineWidth: Math.max(1, outline) });
  context.setLineDash(shown.scene.roles[role]?.filed || outline ? [] : UNFILED_DASHES);
  context.strokeRect(minX + 0.5, minY + 0.5, width - 1, height - 1);
  context.setLineDash([]);
  if (isDim || !isHigh(shown, role) || width < 4 * HIGH.inset) return;
  Object.assign(context, { strokeStyle: stamp, lineWidth: HIGH.width });
  context.beginPath();
  context.arc(maxX - HIGH.inset - 1, minY + HIGH.inset + 1, HIGH.radius, 0, 2 * Math.PI);
  context.stroke();
}

/** As on the page: it stands on the box, over its right end. */
const paintFlagOn = (context: PaintContext, { maxX, minY }: Box, slot: number, palette: Palette) =>
  paintFlag(context, { x: maxX - FLAG.right, y: minY + FLAG.down }, slot, palette);

function paintTitle(
  context: PaintContext,
  shown: ChartShown,
  plan: ChartPlan,
  role: RoleIndex,
  { ink, isBold, isDim }: BoxLook,
): void {
  const { scale, palette } = plan;
  const { size, left, right, spacing } = scale.x < NARROW ? SET_NARROW : USUAL;
  const font = `${isBold ? 700 : 500} ${size}px ${palette.narrow}`;
  const { minX, maxX, minY, maxY } = boxOf(shown, plan, role);
  const beside = left + right + (!isDim && isHigh(shown, role) ? BESIDE_HIGH : 0);
  context.letterSpacing = spacing;
  const room = { width: maxX - minX - EDGE - beside, measure: widthIn(context) };
  const title = shown.scene.roles[role]?.title ?? '';
  const lines = cutLines(title, font, room, linesOfTitle(scale));
  Object.assign(context, { font, fillStyle: ink, textAlign: 'left', textBaseline: 'middle' });
  lines.forEach((line, at) => {
    const down = (at - (lines.length - 1) / 2) * size * LINE;
    context.fillText(isolated(line), minX + EDGE + left, (minY + maxY) / 2 + down);
  });
  context.letterSpacing = '0px';
}
