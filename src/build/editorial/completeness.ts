import { groupBy, type Problem, type RoleRecord } from '../../domain';
import { LIMITS } from './limits';
import { wordCount, wordsOf } from './prose';
import { isWithin, overall, type Rule, spanText } from './rule';

/** Enough roles, in enough families, from a vocabulary of habitats that can still be read at a glance. */
export const wholeCompany: Rule = ({ records, habitats }) => {
  const families = groupBy(records, ({ family }) => family);
  const problems = [...families].flatMap(([family, { length }]) =>
    length < LIMITS.rolesPerFamily
      ? [
          overall(
            `family ${family}: expected at least ${LIMITS.rolesPerFamily} roles; found ${length}`,
          ),
        ]
      : [],
  );
  const expect = (what: string, least: number, found: number) =>
    found < least ? [overall(`expected at least ${least} ${what}; found ${found}`)] : [];
  const { habitatVocabulary } = LIMITS;
  return [
    ...expect('filed roles', LIMITS.roles, records.length),
    ...expect('families', LIMITS.families, families.size),
    ...problems,
    ...(isWithin(habitats.length, habitatVocabulary)
      ? []
      : [overall(`expected ${spanText(habitatVocabulary)} habitats; found ${habitats.length}`)]),
  ];
};

const REQUIRED = ['summary', 'orgChart', 'salary', 'flightRisk'] as const;
const REQUIRED_TEXTS = [
  ['salary', 'commentary'],
  ['salary', 'delusion'],
  ['flightRisk', 'diagnosis'],
  ['orgChart', 'presses'],
] as const;

/** Each record is complete: every section, and in each as many entries as a reader takes in. */
export const completeRecords: Rule = ({ records, problemIn }) =>
  records.flatMap((record) => [
    ...REQUIRED.filter((key) => record[key] === undefined).map((key) =>
      problemIn(record, [key], 'missing; every record of this taxonomy has it'),
    ),
    ...REQUIRED_TEXTS.filter(([section, key]) => {
      const held = record[section] as Record<string, unknown> | undefined;
      return held && held[key] === undefined;
    }).map((path) => problemIn(record, [...path], 'missing; every record of this taxonomy has it')),
    ...entryProblems(record, problemIn),
    ...wordProblems(record, problemIn),
  ]);

type ProblemIn = Parameters<Rule>[0]['problemIn'];

function entryProblems(record: RoleRecord, problemIn: ProblemIn): Problem[] {
  return Object.entries(LIMITS.entries).flatMap(([key, span]) => {
    const count = (record[key as keyof typeof LIMITS.entries] ?? []).length;
    return isWithin(count, span)
      ? []
      : [problemIn(record, [key], `expected ${spanText(span)} entries; found ${count}`)];
  });
}

function wordProblems(record: RoleRecord, problemIn: ProblemIn): Problem[] {
  const words = wordCount(record);
  if (isWithin(words, LIMITS.words)) return [];
  return [
    problemIn(record, [], `expected ${spanText(LIMITS.words)} words of prose; found ${words}`),
  ];
}

/** The hours of a day are in order. */
export const orderedLogs: Rule = ({ records, problemIn }) =>
  records.flatMap((record) =>
    (record.log ?? []).flatMap(({ from }, i, log) => {
      const before = log[i - 1];
      return before && from < before.to
        ? [
            problemIn(
              record,
              ['log', i, 'from'],
              `expected ${before.to} or later, when the entry above ends; found ${from}`,
            ),
          ]
        : [];
    }),
  );

/** A summary, a demand and the reason of a match are said in a line, or less. */
export const shortTexts: Rule = ({ records, problemIn }) =>
  records.flatMap((record) =>
    shortTextsOf(record).flatMap(({ path, text, span }) => {
      const words = wordsOf(text).length;
      return isWithin(words, span)
        ? []
        : [problemIn(record, path, `expected ${spanText(span)} words; found ${words}`)];
    }),
  );

function shortTextsOf({ summary = '', orgChart, related = [] }: RoleRecord) {
  const demands = (['pressedBy', 'presses'] as const).flatMap((side) =>
    (orgChart?.[side] ?? []).map(({ demand = '' }, i) => ({
      ...{ path: ['orgChart', side, i, 'demand'], text: demand, span: LIMITS.demand },
    })),
  );
  const reasons = related.map(({ because = '' }, i) => ({
    ...{ path: ['related', i, 'because'], text: because, span: LIMITS.because },
  }));
  return [{ path: ['summary'], text: summary, span: LIMITS.summary }, ...demands, ...reasons];
}
