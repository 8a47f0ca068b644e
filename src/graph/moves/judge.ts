/** What is known of a move from one role to another; NaN where there is no figure. */
export interface MoveFigures {
  /** The percent of its weakest step. */
  readonly weakest: number;
  readonly payBefore: number;
  readonly payAfter: number;
  readonly riskBefore: number;
  readonly riskAfter: number;
}

/** The least strength of a step in percent, the least gain of pay in percent, and the most points of risk that are added. */
export interface Limits {
  readonly viable: number;
  readonly worth: number;
  readonly safe: number;
}

/** By how much each test holds, or fails where it is below zero: points, money, points; undefined where a figure is missing. */
export interface Margins {
  readonly viable: number;
  readonly worth: number | undefined;
  readonly safe: number | undefined;
}

/** Tests a move: whether each step is strong enough, whether it pays enough, whether it adds no more risk than is borne. */
export function judgeMove(
  { weakest, payBefore, payAfter, riskBefore, riskAfter }: MoveFigures,
  { viable, worth, safe }: Limits,
): Margins {
  const asked = payBefore + (Math.abs(payBefore) * worth) / 100;
  return {
    viable: weakest - viable,
    worth: known(payAfter - asked),
    safe: known(riskBefore + safe - riskAfter),
  };
}

const known = (figure: number) => (Number.isNaN(figure) ? undefined : figure);

/** The difference of two pays as a share of the larger one, -1 to 1: twice the pay is a half; 0 where one is missing. */
export function payShare(before: number, after: number): number {
  const larger = Math.max(Math.abs(before), Math.abs(after));
  const share = (after - before) / larger;
  return Number.isNaN(share) ? 0 : Math.max(-1, Math.min(1, share));
}
