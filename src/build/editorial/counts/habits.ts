import type { RoleRecord } from '../../../domain';
import { proseOf, wordsOf } from '../prose';
import { inWords } from './numbers';
import { sentencesOf } from './sentences';

/** The texts that undercut something: what is behind a metric, a tool, a meeting, an advert, an hour. */
export function entriesOf(record: RoleRecord): string[] {
  const { metrics = [], weaponry = [], encounters = [], autopsy = [], log = [] } = record;
  return [
    ...metrics.map(({ reality }) => reality),
    ...weaponry.map(({ use }) => use),
    ...encounters.map(({ then }) => then),
    ...autopsy.map(({ translation }) => translation),
    ...log.map(({ detail }) => detail),
  ];
}

/** The form that tires most: a claim, and a second sentence that undercuts it. */
export const isTwoSentences = (text: string) => sentencesOf(text).length === 2;

/** Whether a text says "the rest", "the last" or "of which". */
export const tellsTheRest = (text: string) => /\b(the rest|the last|of which)\b/i.test(text);

/** Whether a text speaks to the reader. */
export const speaksToReader = (text: string) => /\byou(r|rs|rself|['’](ll|re|ve|d))?\b/i.test(text);

const OF_SCORE = /\bthe (figure|score|rating|percentage)\b|\bpoints\b/i;

/** Whether a diagnosis explains its own score: names it, what it lacks of a hundred, or its points. */
export function explainsScore({ flightRisk }: RoleRecord): boolean {
  const { percent = 0, diagnosis = '' } = flightRisk ?? {};
  const own = [percent, 100 - percent].flatMap((number) => [String(number), inWords(number)]);
  return OF_SCORE.test(diagnosis) || wordsOf(diagnosis).some((word) => own.includes(word));
}

const STATISTIC =
  /\b(mean|average|median|survey|the figure|statistic\w*|published|percentile|estimate)\b/i;

/** Whether the texts on the pay are about the statistic. */
export function jokesOnStatistic({ salary }: RoleRecord): boolean {
  return STATISTIC.test(`${salary?.commentary} ${salary?.delusion}`);
}

/** All prose of some records. */
export const textsOf = (records: readonly RoleRecord[]) =>
  records.flatMap(proseOf).map(({ text }) => text);
