import { createSelector } from 'reselect';
import { type Column, lazy, type Taxonomy } from '../domain';
import { focusRings, orgChart, scatter } from '../graph';
import type { Depth, Layout } from '../state';
import { figureText } from './figureText';
import { type Pairs, pairBetween, pairs, pressurePairs } from './pairs';

/** What is drawn behind the roles, in the pixels of the map at zoom 1. */
export interface Backdrop {
  /** Radii of circles round the origin. */
  readonly circles: readonly number[];
  readonly lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  readonly texts: readonly {
    readonly x: number;
    readonly y: number;
    /** How far aside, and below, in pixels of the screen. */
    readonly dx: number;
    readonly dy: number;
    readonly text: string;
    readonly align: 'left' | 'center' | 'right';
  }[];
}

/** The roles in one of the ways to see them. */
export interface LaidOut {
  readonly positions: Column;
  readonly pairs: Pairs;
  /** By role index: 1 = is part of the picture; left out where all are. */
  readonly within?: Uint8Array;
  /** By pair: 1 = runs against the order of the chart. */
  readonly loops?: Uint8Array;
  readonly backdrop?: Backdrop;
  /** What there is to say beside the picture. */
  readonly note?: string;
}

type Align = Backdrop['texts'][number]['align'];
const short = lazy(() => new Intl.NumberFormat('en', { notation: 'compact' }));
const PLAIN: Backdrop = { circles: [], lines: [], texts: [] };

const orgChartOf = createSelector([(taxonomy: Taxonomy) => taxonomy], (taxonomy): LaidOut => {
  const { roles, pressure = { source: [], target: [] } } = taxonomy;
  const { positions, loops } = orgChart(roles.length, pressure);
  const table = pressurePairs(taxonomy);
  const looped = new Uint8Array(table.count);
  loops.forEach((isLoop, at) => {
    const pair = pairBetween(table, pressure.source[at] ?? -1, pressure.target[at] ?? -1);
    if (isLoop && pair !== undefined) looped[pair] = 1;
  });
  const count = looped.reduce((sum, loop) => sum + loop, 0);
  return {
    ...{ positions, pairs: table, loops: looped },
    ...(table.count === 0 && { note: 'No record says who leans on whom.' }),
    ...(count > 0 && { note: upwardsText(count) }),
  };
});

const upwardsText = (count: number) =>
  count === 1
    ? 'Dashed: 1 that runs upwards, part of a loop.'
    : `Dashed: ${count} that run upwards, parts of loops.`;

const riskAndPay = createSelector([(taxonomy: Taxonomy) => taxonomy], (taxonomy): LaidOut => {
  const { roles } = taxonomy;
  const currency = roles.find(({ salary }) => salary)?.salary?.currency ?? '';
  const pay = roles.map(({ salary }) =>
    salary?.currency === currency ? salary.amount : Number.NaN,
  );
  const risk = roles.map((role) => role.risk ?? Number.NaN);
  const { positions, x, y, half } = scatter(pay, risk);
  const [left, bottom] = [-half.x - 24, half.y + 24];
  const text = (at: { x: number; y: number }, words: string, align: Align, dx = 0, dy = 0) =>
    ({ ...at, text: words, align, dx, dy }) as const;
  const across = x.map(({ value, at }) =>
    text({ x: at, y: bottom }, short().format(value), 'center', 0, 14),
  );
  const up = y.map(({ value, at }) =>
    text({ x: left, y: at }, `${figureText(value)}\u2009%`, 'right', -8),
  );
  const none = (figures: readonly number[]) => figures.some(Number.isNaN);
  return {
    positions,
    pairs: pairs(taxonomy),
    backdrop: {
      circles: [],
      lines: [
        [left, bottom, half.x, bottom],
        [left, bottom, left, -half.y],
        ...x.map(({ at }) => [at, bottom, at, bottom + 6] as const),
        ...y.map(({ at }) => [left - 6, at, left, at] as const),
      ],
      texts: [
        ...across,
        ...up,
        text({ x: half.x, y: bottom }, `Salary a year, ${currency}`, 'right', 0, 34),
        text({ x: left, y: -half.y }, 'Flight risk', 'left', -34, -20),
        ...(none(pay) ? [text({ x: left, y: bottom }, 'no salary', 'right', -8, 14)] : []),
        ...(none(risk) ? [text({ x: left, y: bottom }, 'no risk', 'right', -8, 34)] : []),
      ],
    },
    ...noteOf(
      roles.filter((_, at) => Number.isNaN(pay[at]) || Number.isNaN(risk[at])).length,
      roles.length,
    ),
  };
});

function noteOf(without: number, of: number): { note?: string } {
  if (without === of) return { note: 'No role has both a flight risk and a salary.' };
  return without
    ? { note: `${without} without one of the figures, or both, stand outside the axes.` }
    : {};
}

const focusOf = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, centre: number) => centre,
    (_: Taxonomy, __: number, depth: Depth) => depth,
  ],
  (taxonomy, centre, depth): LaidOut => {
    const table = pairs(taxonomy);
    const { positions, ring, radii, left } = focusRings(
      table,
      taxonomy.roles.length,
      centre,
      depth,
    );
    return {
      ...{ positions, pairs: table, backdrop: { ...PLAIN, circles: radii } },
      within: Uint8Array.from(ring, (at) => Number(at >= 0)),
      ...(left > 0 && { note: `${left} more, weaker matches are left out.` }),
    };
  },
);

/** The ways of seeing for which a taxonomy has what it takes. */
export const offeredLayouts = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  ({ roles, pressure }): ReadonlySet<Layout> => {
    const both = roles.some(({ risk, salary }) => risk !== undefined && salary !== undefined);
    return new Set<Layout>([
      ...(['map', 'focus', 'table'] as const),
      ...(pressure?.source.length ? (['org-chart'] as const) : []),
      ...(both ? (['risk-and-pay'] as const) : []),
    ]);
  },
);

/** The roles as a layout has them; `centre` is the place of the selected role, -1 for none, `mapped` where the map has them. */
export function laidOut(
  taxonomy: Taxonomy,
  layout: Layout,
  { mapped, centre, depth }: { mapped: Column; centre: number; depth: Depth },
): LaidOut {
  if (layout === 'org-chart') return orgChartOf(taxonomy);
  if (layout === 'risk-and-pay') return riskAndPay(taxonomy);
  if (layout === 'focus' && centre >= 0) return focusOf(taxonomy, centre, depth);
  return onMap(taxonomy, mapped);
}

const onMap = createSelector(
  [(taxonomy: Taxonomy) => taxonomy, (_: Taxonomy, mapped: Column) => mapped],
  (taxonomy, positions): LaidOut => ({ positions, pairs: pairs(taxonomy) }),
);
