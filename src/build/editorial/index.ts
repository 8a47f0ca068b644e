import type { Contents } from '../../compile';
import type { Problem } from '../../domain';
import { completeRecords, orderedLogs, shortTexts, wholeCompany } from './completeness';
import { anonymousSources, firstMatches, riskSpread, salaryBases } from './facts';
import { variedForms } from './forms';
import { noLoopOfThree, seniorPressure } from './pressure';
import {
  agreeingMatches,
  everyoneFiled,
  neighbourhoods,
  soundNetwork,
  soundPressure,
} from './relations';
import { noSharedRuns, variedDiagnoses, variedOpenings } from './style';

export { likeTexts, likeTextsText } from './counts/likeTexts';
export { countsOf } from './counts/measures';
export { wordCount } from './prose';

const RULES = [
  wholeCompany,
  completeRecords,
  orderedLogs,
  shortTexts,
  salaryBases,
  firstMatches,
  riskSpread,
  anonymousSources,
  everyoneFiled,
  agreeingMatches,
  soundNetwork,
  neighbourhoods,
  soundPressure,
  noLoopOfThree,
  seniorPressure,
  noSharedRuns,
  variedDiagnoses,
  variedOpenings,
  variedForms,
];

/** Every place where the built-in taxonomy breaks an editorial rule, sorted by file and line. */
export function editorialProblems(contents: Contents): Problem[] {
  return RULES.flatMap((rule) => rule(contents)).sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
