import { type ComparablePay, lazy } from '../../domain';
import { BEYOND, type Scatter, type Size } from '../../graph';
import { percentText } from '../figureText';
import { quadrantNames } from './quadrantNames';
import type { Backdrop, BackdropText } from './types';

const short = lazy(() => new Intl.NumberFormat('en', { notation: 'compact' }));
/** How far the axes stand from the plot, and how long their ticks are. */
const GAP = 24;
const TICK = 6;
/** On the other side half a mark reaches over the plot. */
const MARK = 16;

/** For which figure there are roles without one. */
export interface Missing {
  readonly pay: boolean;
  readonly risk: boolean;
}

/** What the axes, and roles beyond them, leave of a room for the plot. */
export const insideAxes = ({ width, height }: Size, missing: Missing): Size => ({
  width: width - MARK - (missing.pay ? BEYOND + MARK : GAP),
  height: height - MARK - (missing.risk ? 1.5 * BEYOND + MARK : GAP),
});

/** The axes of risk and pay, the medians and the quadrants between them. */
export function axes(
  plot: Scatter,
  { currency = '', leftOut }: ComparablePay,
  missing: Missing,
): Backdrop {
  const { x, y, half, medians } = plot;
  const noSalary = leftOut.length ? `no salary in ${currency}` : 'no salary';
  const [left, bottom] = [-half.x - GAP, half.y + GAP];
  const scale = x.isLog ? ', log scale' : '';
  return {
    circles: [],
    lines: [
      [left, bottom, half.x, bottom],
      [left, bottom, left, -half.y],
      ...x.ticks.map(({ at }) => [at, bottom, at, bottom + TICK] as const),
      ...y.ticks.map(({ at }) => [left - TICK, at, left, at] as const),
    ],
    dashes: medians
      ? [
          [medians.x.at, bottom, medians.x.at, -half.y],
          [left, medians.y.at, half.x, medians.y.at],
        ]
      : [],
    texts: [
      text(half.x, bottom, `Salary a year, ${currency}${scale}`, 'right', -24, -12),
      text(left, -half.y, 'Flight risk', 'left', -34, -20),
      ...(missing.pay ? [text(left, bottom, noSalary, 'right', -8, 14)] : []),
      ...(missing.risk ? [text(left, bottom, 'no risk', 'right', -8, 34)] : []),
      ...x.ticks.map(({ value, at }) => text(at, bottom, short().format(value), 'center', 0, 14)),
      ...y.ticks.map(({ value, at }) => text(left, at, percentText(value), 'right', -8)),
      ...(medians ? [...medianTexts(medians, half, bottom), ...quadrantNames(plot)] : []),
    ],
  };
}

function medianTexts(
  { x, y }: NonNullable<Scatter['medians']>,
  half: Scatter['half'],
  bottom: number,
) {
  return [
    text(x.at, bottom, `median ${short().format(x.value)}`, 'left', 6, -10),
    text(half.x, y.at, `median ${percentText(y.value)}`, 'right', -24, -10),
  ];
}

const text = (
  x: number,
  y: number,
  words: string,
  align: BackdropText['align'],
  dx = 0,
  dy = 0,
): BackdropText => ({ x, y, text: words, align, dx, dy });
