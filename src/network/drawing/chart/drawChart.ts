import { CHART_BOX } from '../../../derive';
import { indexesIn, isolated, type RoleIndex } from '../../../domain';
import { demandsOn } from '../../chart/demandPlates';
import { type Flow, flowsOf, MOST_AT_REST, surroundingsOf } from '../../chart/flows';
import { PLATE } from '../../chart/placeDemands';
import { HEADINGS, linesOfTitle, MOST_BOXES } from '../../chart/scale';
import type { PaintContext } from '../../paint/context';
import { loadLabelFonts } from '../../paint/paintLabels';
import { mix, readPalette } from '../../paint/palette';
import { LINE_STATE, STATE } from '../../scene/scene';
import type { Drawing, DrawingRequest, LegendContent, Target } from '../types';
import { cutLines } from '../wrapped';
import { paintHeadings, paintTiers, widthIn } from './paintBands';
import { paintBoxes } from './paintBoxes';
import { paintFlows } from './paintFlows';
import type { ChartPlan, ChartShown } from './types';

/** How much ink is in the lines behind those of the chosen role. */
const BEHIND = 0.11;
const NOTHING = { lands: null, matches: null } as const;
const NONE = { near: [], further: [] };

/** The org chart as a drawing: what is in its frame, or all of it at zoom 1. */
export async function drawChart(
  shown: ChartShown,
  { part, flags }: Pick<DrawingRequest, 'part' | 'flags'>,
  legend: LegendContent,
): Promise<Drawing> {
  const palette = readPalette(document.documentElement);
  await loadLabelFonts(palette);
  const { chart, frame } = shown;
  const drawn = flags ? shown : { ...shown, flags: undefined };
  const plan: ChartPlan =
    part === 'screen'
      ? { ...frame, palette, scale: shown.scale, scroll: shown.scroll }
      : {
          ...{ palette, scale: { x: 1, y: 1 }, scroll: { x: 0, y: 0 } },
          ...{ width: Math.ceil(chart.width), height: Math.ceil(chart.height) + HEADINGS },
        };
  return {
    ...{ width: plan.width, height: plan.height, palette, legend },
    prepare: async () => NOTHING,
    paint: (target) => paintChart(target, drawn, plan, part === 'whole'),
  };
}

/** From the tiers up, as the page stacks them. */
function* paintChart(
  { context }: Target,
  shown: ChartShown,
  plan: ChartPlan,
  isWhole: boolean,
): Generator<void> {
  const { scene, chart, chosen, trail } = shown;
  const { scale, scroll, palette } = plan;
  const { states, pairs, backEdges } = scene;
  const at = chart.middles;
  const source = { pairs, at, backEdges };
  const around = chosen < 0 ? NONE : surroundingsOf(source, chosen);
  const visible = (flows: readonly Flow[]) =>
    flows.filter(({ from, to }) => states[from] !== STATE.hidden && states[to] !== STATE.hidden);
  const roles = rolesIn(shown, plan);
  const isFar = linesOfTitle(scale) === 0 || (!isWhole && roles.length > MOST_BOXES);
  const further = new Set(around.further.flatMap(({ from, to }) => [from, to]));
  const standsOut = (role: RoleIndex) => Number(states[role]) >= STATE.matched;

  context.save();
  context.translate(-scroll.x, HEADINGS - scroll.y);
  paintTiers(context, shown, plan, linesOfTitle(scale) > 0);
  const faint = chosen < 0 ? palette.line : mix(palette.ink, palette.ground, BEHIND);
  const lines = { colour: faint, width: 1, hasArrows: false };
  paintFlows(context, restingFlows(shown), at, scale, lines);
  yield;
  const looks = { further, isFar };
  paintBoxes(
    context,
    shown,
    plan,
    roles.filter((role) => !standsOut(role)),
    looks,
  );
  yield;
  const { stamp, ink, ink3 } = palette;
  const ways = { width: 1.75, hasArrows: true };
  paintFlows(context, visible(around.further), at, scale, { ...lines, colour: ink3 });
  paintFlows(context, visible(around.near), at, scale, { ...ways, colour: stamp });
  const steps = trail?.steps.map(({ from, to }) => ({ from, to, isUpward: false })) ?? [];
  paintFlows(context, steps, at, scale, { ...ways, colour: ink });
  const foremost = { further, isFar: linesOfTitle(scale) === 0 };
  paintBoxes(context, shown, plan, roles.filter(standsOut), foremost);
  if (linesOfTitle(scale) > 0) paintDemands(context, shown, plan, visible(around.near), roles);
  context.restore();
  paintHeadings(context, shown, plan);
}

/** The roles whose boxes are in the picture. */
function rolesIn({ chart, scene }: ChartShown, { scale, scroll, width, height }: ChartPlan) {
  const [halfX, halfY] = [(CHART_BOX.width * scale.x) / 2, (CHART_BOX.height * scale.y) / 2];
  return [...indexesIn(scene.roles)].filter((role) => {
    const x = (chart.middles[2 * role] ?? 0) * scale.x - scroll.x;
    const y = (chart.middles[2 * role + 1] ?? 0) * scale.y - scroll.y + HEADINGS;
    const isInside = x > -halfX && x < width + halfX && y > -halfY && y < height + halfY;
    return isInside && scene.states[role] !== STATE.hidden;
  });
}

function restingFlows({ scene, chart: { middles } }: ChartShown): Flow[] {
  const { pairs, backEdges, lines } = scene;
  if (lines.length > MOST_AT_REST) return [];
  const source = { pairs, backEdges, at: middles };
  return [...lines.keys()].flatMap((pair) =>
    lines[pair] === LINE_STATE.plain ? flowsOf(source, pair) : [],
  );
}

function paintDemands(
  context: PaintContext,
  { scene, chart, chosen, demandOf }: ChartShown,
  { scale, palette }: ChartPlan,
  flows: readonly Flow[],
  shown: readonly RoleIndex[],
): void {
  const placed = demandsOn({
    ...{ roles: scene.roles, selected: chosen, flows, shown, demandOf, scale },
    ...{ at: chart.middles, width: chart.width * scale.x },
  });
  const font = `500 12px ${palette.narrow}`;
  for (const { text, x, y, width } of placed) {
    const room = { width: width + 8 - PLATE.padding, measure: widthIn(context) };
    const [line = ''] = cutLines(text, font, room, 1);
    const half = (room.measure(line, font) + PLATE.padding) / 2;
    Object.assign(context, { fillStyle: palette.sheet, strokeStyle: palette.stamp, lineWidth: 1 });
    context.fillRect(x - half, y - PLATE.height / 2, 2 * half, PLATE.height);
    context.strokeRect(x - half, y - PLATE.height / 2, 2 * half, PLATE.height);
    Object.assign(context, { font, fillStyle: palette.ink });
    Object.assign(context, { textAlign: 'center', textBaseline: 'middle' });
    context.fillText(isolated(line), x, y);
  }
}
