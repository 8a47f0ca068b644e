import { riskLevel } from '../../domain';
import type { PaintContext } from '../paint/context';
import { paintFlag } from '../paint/paintFlags';
import type { Palette } from '../paint/palette';
import { legendPercents, legendSizes, RISKS } from '../scene/legendParts';
import {
  BACK_EDGE_DASHES,
  COMPUTED_DASHES,
  lineWidth,
  RING,
  UNFILED_OUTLINE,
} from '../scene/scale';
import type { LegendContent } from './types';

/** An entry of the legend: a sign as wide as that, and words. */
interface Entry {
  readonly width: number;
  readonly text: string;
  /** Paints the sign, its left end in the middle of the line at the origin. */
  readonly sign: (context: PaintContext, palette: Palette) => void;
}

const TURN = 2 * Math.PI;
const RADIUS = { dot: 6, ring: 10 } as const;
const LINE = 44;
/** No colour of the palette: ink. */
const NO_SLOT = -1;

/** What the marks of a picture mean, in the order of the page's legend. */
export function legendEntries(
  { picture, colourKey, sizeKey }: LegendContent,
  hasFlags: boolean,
): Entry[] {
  const { roles, pairs, backEdges, isComputed = false, chart, flags } = picture;
  const noted = hasFlags && flags && (flags.roles.size || flags.between.length) ? [flag()] : [];
  const colours = colourKey.map(({ slot, label }) => dot(slot, label));
  if (chart) return [...colours, ...pressures(backEdges !== undefined), ...noted];
  const { radii, text } = legendSizes(roles, sizeKey);
  return [
    ...colours,
    circles(radii, text),
    ...(pairs.kind === 'match'
      ? strengths(legendPercents(pairs), isComputed)
      : pressures(backEdges !== undefined)),
    ...(roles.some(({ risk }) => risk !== undefined) ? [risks()] : []),
    ...(roles.some(({ filed }) => !filed) ? [unfiled()] : []),
    ...noted,
  ];
}

const dot = (slot: number, text: string): Entry => ({
  ...{ text, width: 2 * RADIUS.dot },
  sign: (context, { marks, ink }) => {
    context.fillStyle = marks[slot]?.full ?? ink;
    circle(context, RADIUS.dot, 0, RADIUS.dot);
    context.fill();
  },
});

function circles(radii: readonly number[], text: string): Entry {
  const width = radii.reduce((sum, r) => sum + 2 * r + 8, -8);
  return {
    ...{ text, width },
    sign: (context, { ink3 }) => {
      Object.assign(context, { strokeStyle: ink3, lineWidth: 1.25 });
      let right = 0;
      for (const r of radii) {
        circle(context, right + r, Math.max(...radii) - r, r);
        context.stroke();
        right += 2 * r + 8;
      }
    },
  };
}

function strengths(percents: readonly number[], isComputed: boolean): Entry[] {
  if (!percents.length) return [];
  const sign: Entry['sign'] = (context, { ink3 }) => {
    context.strokeStyle = ink3;
    context.setLineDash(isComputed ? COMPUTED_DASHES : []);
    percents.forEach((percent, at) => {
      context.lineWidth = lineWidth(percent, 'plain');
      line(context, 0, 9 - at * 9, LINE, 7 - at * 9);
    });
    context.setLineDash([]);
  };
  const kind = isComputed ? 'computed match' : 'match';
  return [{ width: LINE, text: `${kind} ${percents.join(', ')}`, sign }];
}

function pressures(hasBackEdges: boolean): Entry[] {
  const text = hasBackEdges ? 'leans on who is below; dashed: above' : 'leans on who is below';
  const sign: Entry['sign'] = (context, { ink3 }) => {
    Object.assign(context, { strokeStyle: ink3, lineWidth: 2 });
    line(context, 4, -10, 4, 10);
    context.setLineDash(BACK_EDGE_DASHES);
    if (hasBackEdges) line(context, 18, -10, 18, 10);
    context.setLineDash([]);
  };
  return [{ width: hasBackEdges ? 22 : 8, text, sign }];
}

function risks(): Entry {
  const isHigh = (percent: number) => riskLevel(percent) === 'HIGH';
  const step = 2 * RADIUS.ring + 12;
  return {
    width: step * RISKS.length - 8,
    text: `risk ${RISKS.map((each) => (isHigh(each) ? `${each} HIGH` : each)).join(', ')}`,
    sign: (context, { rule, ink2, stamp }) => {
      context.lineWidth = RING.width;
      RISKS.forEach((percent, at) => {
        const x = RADIUS.ring + RING.width + at * step;
        const end = (percent / 100 - 0.25) * TURN;
        arc(context, x, end, 0.75 * TURN, rule);
        arc(context, x, -TURN / 4, end, isHigh(percent) ? stamp : ink2);
      });
    },
  };
}

const unfiled = (): Entry => ({
  ...{ width: 20, text: 'unfiled' },
  sign: (context, { ink3 }) => {
    Object.assign(context, { strokeStyle: ink3, lineWidth: UNFILED_OUTLINE.width });
    context.setLineDash(UNFILED_OUTLINE.pattern);
    circle(context, 10, 0, 9);
    context.stroke();
    context.setLineDash([]);
  },
});

const flag = (): Entry => ({
  ...{ width: 10, text: 'noted' },
  sign: (context, palette) => paintFlag(context, { x: 0, y: 6 }, NO_SLOT, palette),
});

function circle(context: PaintContext, x: number, y: number, r: number): void {
  context.beginPath();
  context.arc(x, y, r, 0, TURN);
}

function arc(context: PaintContext, x: number, from: number, to: number, colour: string): void {
  context.strokeStyle = colour;
  context.beginPath();
  context.arc(x, 0, RADIUS.ring, from, to);
  context.stroke();
}

function line(context: PaintContext, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
