/** What is measured of both pages, in the order of the tables. */
export const MEASURES = {
  picture: { label: 'First full picture, from parsed data', unit: 'ms' },
  navigation: { label: 'First full picture, from navigation', unit: 'ms' },
  dragP50: { label: 'Frame while dragging, p50', unit: 'ms' },
  dragP95: { label: 'Frame while dragging, p95', unit: 'ms' },
  wheelP50: { label: 'Frame while zooming, p50', unit: 'ms' },
  wheelP95: { label: 'Frame while zooming, p95', unit: 'ms' },
  filter: { label: 'Filter to painted', unit: 'ms' },
  hover: { label: 'Hover to painted', unit: 'ms' },
  heap: { label: 'JavaScript heap and array buffers, main thread', unit: 'MB' },
  js: { label: 'JavaScript before the first picture, gzip', unit: 'kB' },
  css: { label: 'CSS, gzip', unit: 'kB' },
  font: { label: 'Fonts', unit: 'kB' },
  data: { label: 'Data and HTML, gzip', unit: 'kB' },
} as const;

export type Measure = keyof typeof MEASURES;

export const PHASES = ['load', 'filter', 'hover', 'drag', 'wheel'] as const;
export type Phase = (typeof PHASES)[number];

/** Main-thread tasks of 50 ms and more; milliseconds. */
export interface Tasks {
  readonly count: number;
  readonly longest: number;
  readonly total: number;
}

/** One measuring of a page, or the medians of several. */
export interface Figures {
  readonly measures: Readonly<Record<Measure, number>>;
  readonly tasks: Readonly<Record<Phase, Tasks>>;
}

/** The value below which a share of all lie (nearest rank); 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** The middle of all; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted.length >> 1;
  const high = sorted[upper] ?? 0;
  return sorted.length % 2 ? high : ((sorted[upper - 1] ?? high) + high) / 2;
}

/** Figure by figure the median of several measurings. */
export function medians(runs: readonly Figures[]): Figures {
  const over = (pick: (run: Figures) => number) => median(runs.map(pick));
  const keys = Object.keys(MEASURES) as Measure[];
  return {
    measures: keyed(keys, (key) => over(({ measures }) => measures[key])),
    tasks: keyed(PHASES, (phase) => ({
      count: over(({ tasks }) => tasks[phase].count),
      longest: over(({ tasks }) => tasks[phase].longest),
      total: over(({ tasks }) => tasks[phase].total),
    })),
  };
}

/** An object with a value for each key. */
function keyed<K extends string, V>(keys: readonly K[], value: (key: K) => V) {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
