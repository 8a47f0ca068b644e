import type { RoleRecord } from '../../../domain';
import { LIMITS } from '../limits';
import {
  entriesOf,
  explainsScore,
  isTwoSentences,
  jokesOnStatistic,
  speaksToReader,
  tellsTheRest,
  textsOf,
} from './habits';
import { numbersIn, opensWithNumber } from './numbers';
import { summaryKinds } from './summaryKinds';

type Records = readonly RoleRecord[];

/** Something that is counted over all records, and its limit. */
interface Measure {
  readonly name: string;
  readonly of: (records: Records) => number;
  readonly unit?: 'share';
  readonly limit: number;
  readonly isLeast?: boolean;
}

const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean) =>
  all.filter(holds).length / Math.max(1, all.length);

const kindsOf = (records: Records) => summaryKinds(records.flatMap(({ summary }) => summary ?? []));

const { forms } = LIMITS;

/** What makes texts alike, counted. */
const MEASURES: readonly Measure[] = [
  {
    name: 'entries of two sentences',
    of: (records) => shareOf(records.flatMap(entriesOf), isTwoSentences),
    unit: 'share',
    limit: forms.twoSentences,
  },
  {
    name: 'texts that open with a number',
    of: (records) => shareOf(textsOf(records), opensWithNumber),
    unit: 'share',
    limit: forms.numberFirst,
  },
  {
    name: 'numbers in a dossier, on average',
    of: (records) =>
      textsOf(records).reduce((sum, text) => sum + numbersIn(text), 0) /
      Math.max(1, records.length),
    limit: forms.numbers,
  },
  {
    name: 'texts with "the rest", "the last" or "of which"',
    of: (records) => textsOf(records).filter(tellsTheRest).length,
    limit: forms.theRest,
  },
  {
    name: 'diagnoses that explain their score',
    of: (records) => records.filter(explainsScore).length,
    limit: forms.explainedScores,
  },
  {
    name: 'pay texts about the statistic',
    of: (records) => records.filter(jokesOnStatistic).length,
    limit: forms.payStatistics,
  },
  {
    name: 'kinds of summary',
    of: (records) => kindsOf(records).filter(([, count]) => count >= forms.summariesOfKind).length,
    limit: forms.summaryKinds,
    isLeast: true,
  },
  {
    name: 'summaries of the commonest kind',
    of: (records) => (kindsOf(records)[0]?.[1] ?? 0) / Math.max(1, records.length),
    unit: 'share',
    limit: forms.commonestSummary,
  },
  {
    name: 'translations that speak to the reader',
    of: (records) =>
      shareOf(
        records.flatMap(({ autopsy = [] }) => autopsy),
        ({ translation }) => speaksToReader(translation),
      ),
    unit: 'share',
    limit: forms.toTheReader,
    isLeast: true,
  },
];

/** One measure of a taxonomy, in words. */
export interface Count {
  readonly name: string;
  readonly found: string;
  /** "at most 60 %". */
  readonly limit: string;
  readonly isWithin: boolean;
}

/** Every measure of some records. */
export function countsOf(records: Records): Count[] {
  return MEASURES.map(({ name, of, unit, limit, isLeast }) => {
    const value = of(records);
    const text = (some: number) =>
      unit === 'share' ? `${Math.round(1000 * some) / 10} %` : `${Math.round(10 * some) / 10}`;
    return {
      ...{ name, found: text(value), limit: `${isLeast ? 'at least' : 'at most'} ${text(limit)}` },
      isWithin: isLeast ? value >= limit : value <= limit,
    };
  });
}
