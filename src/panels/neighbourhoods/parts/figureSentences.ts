import { type FigureSpread, facetText, percentText } from '../../../derive';
import { counted, formatMoney, formatMoneyShort, RISK_LEVELS, riskLevel } from '../../../domain';
import type { RangeFacet } from '../../../state';

/** A share from 0 to 1 as a percentage: "62 %". */
export function shareText(share: number): string {
  return percentText(Math.round(100 * share));
}

/** Some names as a sentence lists them: "A, B and C". */
export const listText = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);

const isPay = ({ key }: RangeFacet) => key === 'salary';
const isRisk = ({ key }: RangeFacet) => key === 'risk';
const TENTH = 10;

/** A figure with its unit: "64 %", "$120,000", "3.5". */
export function withUnit(facet: RangeFacet, figure: number): string {
  if (isPay(facet)) return formatMoney(figure, facet.unit ?? '');
  const rounded = Math.round(figure * TENTH) / TENTH;
  return facet.unit === '%' ? percentText(rounded) : facetText(facet, rounded);
}

/** The same where there is little room: "$120K". */
export function shortText(facet: RangeFacet, figure: number): string {
  if (isPay(facet)) return formatMoneyShort(figure, facet.unit ?? '');
  return facetText(facet, Math.round(figure * TENTH) / TENTH);
}

/** The distribution of a figure here and among all roles, in sentences. */
export function spreadSentences(
  facet: RangeFacet,
  here: FigureSpread,
  all: FigureSpread,
): string[] {
  const { low, middle, high, unknown, figures } = here;
  const text = (figure: number) => withUnit(facet, figure);
  const level = isRisk(facet) ? `, ${riskLevel(middle)}` : '';
  // The quartile of whole figures is rounded to a whole one.
  const rough = (figure: number) => text(facet.step >= 1 ? Math.round(figure) : figure);
  const half = figures.length > 3 ? `; half of them from ${rough(low)} to ${rough(high)}` : '';
  const missing = unknown
    ? [`${counted(unknown, 'role')} without a figure${isPay(facet) ? ` in ${facet.unit}` : ''}.`]
    : [];
  return [
    `Median ${text(middle)}${level}${half}.`,
    `In the whole taxonomy the median is ${text(all.middle)}.`,
    ...(isRisk(facet) ? [`${levelCounts(figures)}.`] : []),
    ...missing,
  ];
}

/** How many are in each level: "1 LOW, 5 ELEVATED, 3 HIGH". */
function levelCounts(figures: readonly number[]): string {
  const count = (name: string) => figures.filter((figure) => riskLevel(figure) === name).length;
  return RISK_LEVELS.map(({ level }) => `${count(level)} ${level}`).join(', ');
}
