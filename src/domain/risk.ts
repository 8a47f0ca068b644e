/** The three levels of flight risk, ascending, each with the lowest and the highest percent that belong to it. */
export const RISK_LEVELS = [
  { level: 'LOW', from: 0, to: 39 },
  { level: 'ELEVATED', from: 40, to: 69 },
  { level: 'HIGH', from: 70, to: 100 },
] as const;

export type RiskLevel = (typeof RISK_LEVELS)[number]['level'];

/** The level of a flight risk in percent (0-100). */
export function riskLevel(percent: number): RiskLevel {
  return RISK_LEVELS.findLast(({ from }) => percent >= from)?.level ?? 'LOW';
}

/** The percents of a level in words: "under 40", "40–69", "from 70". */
export function levelSpan(level: RiskLevel, dash = '\u2013'): string {
  const { from, to } = RISK_LEVELS.find((one) => one.level === level) ?? RISK_LEVELS[0];
  if (from === 0) return `under ${to + 1}`;
  return to === 100 ? `from ${from}` : `${from}${dash}${to}`;
}

/** All levels in one sentence: "LOW under 40, ELEVATED 40-69, HIGH from 70". */
export const LEVELS_TEXT = RISK_LEVELS.map(({ level }) => `${level} ${levelSpan(level, '-')}`).join(
  ', ',
);
