import type { SetKey } from './data';
import { MEASURES, type Measure, type Phase } from './figures';
import type { Published } from './published';
import { QUESTIONS, type Questions } from './questions';
import type { Result } from './results';

/** How many times longer the plain page has to take at least. */
const RATIOS: Partial<Record<SetKey, Partial<Record<Measure, number>>>> = {
  'built-in': { picture: 1, navigation: 1, filter: 1 },
  onet: { picture: 4, dragP95: 10, wheelP95: 10, filter: 7, hover: 25 },
  '10k': { picture: 4, dragP95: 8, wheelP95: 8, filter: 8, hover: 50 },
};

interface Limit {
  readonly set: SetKey;
  readonly label: string;
  readonly unit: string;
  readonly most: number;
  readonly value: (result: Result) => number;
}

const longestTask = (phase: Phase): Limit => ({
  set: 'onet',
  label: `Longest main-thread task, ${phase}`,
  unit: 'ms',
  most: 50,
  value: ({ ours }) => ours.tasks[phase].longest,
});
const ofLoad = (by: 'clock' | 'processor'): Limit => ({
  set: 'onet',
  label: `Longest main-thread task, load unattended, apart from Cytoscape's creation, by the ${by}`,
  unit: 'ms',
  most: 50,
  value: ({ unattended }) => unattended.other[by],
});
const unattendedPicture: Limit = {
  set: 'built-in',
  label: 'First full picture, from navigation, unattended',
  unit: 'ms',
  most: 1000,
  value: ({ unattended }) => unattended.picture,
};
const counts = (set: SetKey): Limit => ({
  set,
  label: 'All counts of the filters',
  unit: 'ms',
  most: 5,
  value: ({ facets }) => facets,
});
const search = (set: SetKey): Limit => ({
  set,
  label: 'Key in the search field to its answer',
  unit: 'ms',
  most: 50,
  value: ({ exploring }) => exploring.search,
});
const question = (key: keyof Questions): Limit => ({
  set: 'onet',
  label: QUESTIONS[key],
  unit: 'ms',
  most: 50,
  value: ({ questions }) => questions[key],
});
const ofOurs = (set: SetKey, measure: Measure, most: number): Limit => ({
  set,
  ...MEASURES[measure],
  most,
  value: ({ ours }) => ours.measures[measure],
});

const LIMITS: readonly Limit[] = [
  unattendedPicture,
  ofOurs('built-in', 'navigation', 1000),
  ofOurs('built-in', 'js', 300),
  ...(['clock', 'processor'] as const).map(ofLoad),
  ...(['filter', 'hover', 'drag', 'wheel'] as const).map(longestTask),
  search('onet'),
  counts('onet'),
  counts('10k'),
  ...(Object.keys(QUESTIONS) as (keyof Questions)[]).map(question),
];

/** What was asked for, and what was measured. */
export interface Verdict {
  readonly label: string;
  readonly asked: string;
  readonly measured: string;
  readonly met: boolean;
}

const inParts = (ratio: number) => `1/${ratio.toFixed(ratio < 2 ? 2 : 1)}`;

/** The first picture as readers have it, against the plain page loaded in the same way. */
function pictureAsRead({ set, unattended, unattendedPlain }: Result): Verdict[] {
  if (set.key !== 'built-in' || !unattendedPlain) return [];
  const ratio = unattendedPlain.picture / unattended.picture;
  return [
    {
      label: unattendedPicture.label,
      asked: 'at most 1/1 of the plain page',
      measured: inParts(ratio),
      met: ratio >= 1,
    },
  ];
}

/** How the opening of published files stands to its target. */
export function publishedVerdict({ onMap, most }: Published): Verdict[] {
  if (most === undefined) return [];
  return [
    {
      label: 'From the choice of the file to the map',
      asked: `at most ${most} s`,
      measured: `${onMap.toFixed(1)} s`,
      met: onMap <= most,
    },
  ];
}

/** How a result stands to the targets of its data set. */
export function verdicts(result: Result): Verdict[] {
  const { set, plain, ours } = result;
  const ratios = Object.entries(RATIOS[set.key] ?? {}) as [Measure, number][];
  return [
    ...pictureAsRead(result),
    ...ratios.flatMap(([measure, least]) => {
      if (!plain) return [];
      const ratio = plain.measures[measure] / ours.measures[measure];
      const asked = `at most 1/${least} of the plain page`;
      const measured = inParts(ratio);
      return [{ label: MEASURES[measure].label, asked, measured, met: ratio >= least }];
    }),
    ...LIMITS.filter((limit) => limit.set === set.key).map(({ label, unit, most, value }) => {
      const figure = value(result);
      const measured = `${figure.toFixed(figure < 10 ? 1 : 0)} ${unit}`;
      return { label, asked: `at most ${most} ${unit}`, measured, met: figure <= most };
    }),
  ];
}
