import { type ComparablePay, lazy } from '../../domain';
import type { Scatter } from '../../graph';
import { figureText } from '../figureText';
import type { Backdrop } from './types';

type Align = Backdrop['texts'][number]['align'];

const short = lazy(() => new Intl.NumberFormat('en', { notation: 'compact' }));
/** How far the axes stand from the plot, and how long their ticks are. */
const GAP = 24;
const TICK = 6;

/** The two axes of risk and pay; `missing` says for which figure there are roles without one. */
export function axes(
  { x, y, half }: Scatter,
  { currency = '', leftOut }: ComparablePay,
  missing: { readonly pay: boolean; readonly risk: boolean },
): Backdrop {
  const noSalary = leftOut.length ? `no salary in ${currency}` : 'no salary';
  const [left, bottom] = [-half.x - GAP, half.y + GAP];
  return {
    circles: [],
    lines: [
      [left, bottom, half.x, bottom],
      [left, bottom, left, -half.y],
      ...x.map(({ at }) => [at, bottom, at, bottom + TICK] as const),
      ...y.map(({ at }) => [left - TICK, at, left, at] as const),
    ],
    texts: [
      ...x.map(({ value, at }) => text(at, bottom, short().format(value), 'center', 0, 14)),
      ...y.map(({ value, at }) => text(left, at, `${figureText(value)}\u2009%`, 'right', -8)),
      text(half.x, bottom, `Salary a year, ${currency}`, 'right', 0, 34),
      text(left, -half.y, 'Flight risk', 'left', -34, -20),
      ...(missing.pay ? [text(left, bottom, noSalary, 'right', -8, 14)] : []),
      ...(missing.risk ? [text(left, bottom, 'no risk', 'right', -8, 34)] : []),
    ],
  };
}

const text = (x: number, y: number, words: string, align: Align, dx = 0, dy = 0) =>
  ({ x, y, text: words, align, dx, dy }) as const;
