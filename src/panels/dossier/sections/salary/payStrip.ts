import { leftOutText, payIn, type Role } from '../../../../domain';

type Pay = NonNullable<Role['salary']>;

/** All pay in one currency on a scale of round figures, with the position of one role on it. */
export interface PayStrip {
  /** Ascending. */
  readonly amounts: readonly number[];
  readonly median: number;
  /** Round figures from the start of the scale to its end. */
  readonly ticks: readonly number[];
  /** How many roles are paid more. */
  readonly above: number;
  /** Roles that are paid in another currency, in words; "" where there are none. */
  readonly leftOut: string;
}

const FEWEST = 5;
const MOST_STEPS = 5;

/** The middle of figures in ascending order; the mean of the two middle ones when their number is even. */
export function median(ascending: readonly number[]): number {
  const middle = Math.floor(ascending.length / 2);
  const upper = ascending[middle] ?? Number.NaN;
  return ascending.length % 2 ? upper : ((ascending[middle - 1] ?? upper) + upper) / 2;
}

/** Round figures, evenly spaced, of which the first and last enclose `low` and `high`. */
export function roundTicks(low: number, high: number): number[] {
  const floor = 10 ** Math.floor(Math.log10(Math.max(high - low, 1))) / 10;
  const steps = [1, 2, 5, 10, 20, 50, 100].map((factor) => factor * floor);
  const count = (step: number) => Math.ceil(high / step) - Math.floor(low / step);
  const step = steps.find((candidate) => count(candidate) <= MOST_STEPS) ?? high;
  const first = Math.floor(low / step);
  return Array.from({ length: Math.max(count(step), 1) + 1 }, (_, index) => (first + index) * step);
}

/** The strip for one role's pay, or undefined while too few roles have a figure in its currency. */
export function payStrip(roles: readonly Role[], { amount, currency }: Pay): PayStrip | undefined {
  const { amountOf, leftOut } = payIn(roles, currency);
  const amounts = roles.flatMap((role) => amountOf(role) ?? []).sort((a, b) => a - b);
  const [low] = amounts;
  const high = amounts.at(-1);
  if (amounts.length < FEWEST || low === undefined || high === undefined) return undefined;
  return {
    amounts,
    median: median(amounts),
    ticks: roundTicks(Math.min(low, amount), Math.max(high, amount)),
    above: amounts.filter((other) => other > amount).length,
    leftOut: leftOutText(leftOut),
  };
}

/** The position of an amount, in percent of the strip's length. */
export function positionOn({ ticks }: PayStrip, amount: number): number {
  const start = ticks[0] ?? 0;
  const end = ticks.at(-1) ?? 1;
  return ((amount - start) / (end - start)) * 100;
}

/** The positions of ticks, in percent of the strip's length; amounts too close to tell apart share one. */
export function marksOf(strip: PayStrip): number[] {
  return [...new Set(strip.amounts.map((amount) => Math.round(positionOn(strip, amount) * 5) / 5))];
}
