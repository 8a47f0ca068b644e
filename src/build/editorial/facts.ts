import { RISK_LEVELS } from '../../domain';
import { LIMITS } from './limits';
import { isWithin, overall, type Rule } from './rule';

const PUBLISHED = /^BLS OEWS, May 2024, (\d{2}-\d{4}), median$/;
/** The one record that came from outside, with figures of its own. */
const FIRST_RECORD = 'machine-learning-engineer';
const FIRST_MATCHES = { 'enterprise-architect': 98, sdet: 91, 'software-architect': 84 };

/** A salary is a published median, under the record's own SOC code, or says that it is an estimate. */
export const salaryBases: Rule = ({ records, problemIn }) => {
  const published = records.filter(({ salary }) => PUBLISHED.test(salary?.basis ?? ''));
  const problems = records.flatMap((record) => {
    const basis = record.salary?.basis ?? '';
    const [, soc] = PUBLISHED.exec(basis) ?? [];
    if (soc && soc !== record.soc) {
      return [
        problemIn(
          record,
          ['salary', 'basis'],
          `expected the record's own SOC code, ${record.soc}; found ${soc}`,
        ),
      ];
    }
    const known =
      soc || basis === 'estimate' || (basis === 'file record' && record.id === FIRST_RECORD);
    const expected = 'expected "BLS OEWS, May 2024, <SOC code>, median", or "estimate"';
    return known ? [] : [problemIn(record, ['salary', 'basis'], `${expected}; found "${basis}"`)];
  });
  const share = published.length / Math.max(1, records.length);
  const least = `${100 * LIMITS.published} %`;
  return share < LIMITS.published
    ? [
        ...problems,
        overall(
          `expected published salaries in ${least} of the records; found ${Math.round(100 * share)} %`,
        ),
      ]
    : problems;
};

/** Flight risk uses the whole scale. */
export const riskSpread: Rule = ({ records }) =>
  RISK_LEVELS.flatMap(({ level, from, to }) => {
    const count = records.filter(({ flightRisk }) =>
      isWithin(flightRisk?.percent ?? -1, [from, to]),
    ).length;
    return count < LIMITS.rolesPerLevel
      ? [
          overall(
            `expected at least ${LIMITS.rolesPerLevel} roles of ${level} flight risk; found ${count}`,
          ),
        ]
      : [];
  });

// Where people talk and where jobs are posted. A source says what kind of place it was, never which.
const PLACES = [
  'reddit',
  'blind',
  'glassdoor',
  'linkedin',
  'indeed',
  'quora',
  'hacker news',
  'twitter',
  'stack overflow',
  'slashdot',
  'kununu',
  'monster.com',
];
const NAMES_PLACE = new RegExp(`\\b(${PLACES.join('|')})\\b|\\br/\\w|\\.(com|org|net|io)\\b`, 'i');

/** Adverts and complaints are composites: no source names a real site. */
export const anonymousSources: Rule = ({ records, problemIn }) =>
  records.flatMap((record) =>
    (['autopsy', 'complaints'] as const).flatMap((key) =>
      (record[key] ?? []).flatMap(({ source }, i) =>
        source && NAMES_PLACE.test(source)
          ? [
              problemIn(
                record,
                [key, i, 'source'],
                `expected a kind of source, such as "exit interview, retail bank"; found "${source}"`,
              ),
            ]
          : [],
      ),
    ),
  );

/** The first record keeps the matches that it came with. */
export const firstMatches: Rule = ({ records, problemIn }) =>
  records
    .filter(({ id }) => id === FIRST_RECORD)
    .flatMap((record) =>
      Object.entries(FIRST_MATCHES).flatMap(([role, expected]) => {
        const found = record.related?.find((entry) => entry.role === role)?.match;
        return found === expected
          ? []
          : [
              problemIn(
                record,
                ['related'],
                `expected ${role} at ${expected}; found ${found ?? 'nothing'}`,
              ),
            ];
      }),
    );
