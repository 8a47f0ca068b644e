/** The three levels of flight risk, each with the lowest percent that belongs to it. */
export const RISK_LEVELS = [
  { level: 'LOW', from: 0, to: 39 },
  { level: 'ELEVATED', from: 40, to: 69 },
  { level: 'HIGH', from: 70, to: 100 },
] as const;

export type RiskLevel = (typeof RISK_LEVELS)[number]['level'];

/** The level of a flight risk in percent (0-100). */
export function riskLevel(percent: number): RiskLevel {
  return percent >= 70 ? 'HIGH' : percent >= 40 ? 'ELEVATED' : 'LOW';
}
