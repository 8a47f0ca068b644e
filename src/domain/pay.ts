import { groupBy } from './plain';
import type { Role } from './taxonomy';

type Paid = Pick<Role, 'salary'>;

/** How many roles are paid in a currency that is not compared. */
export interface OtherPay {
  readonly currency: string;
  readonly count: number;
}

/** Pay in one currency: amounts of different ones cannot be compared. */
export interface ComparablePay {
  /** Undefined where no pay is on file. */
  readonly currency: string | undefined;
  /** What a role is paid a year in that currency; undefined where it has no figure in it. */
  readonly amountOf: (role: Paid) => number | undefined;
  /** The other currencies, the commonest first. */
  readonly leftOut: readonly OtherPay[];
}

/** The one answer to which pay is compared: that of the commonest currency, and of equally common ones the first. */
export function comparablePay(roles: readonly Paid[]): ComparablePay {
  const [commonest] = currenciesOf(roles);
  return payIn(roles, commonest?.currency);
}

/** The pay in a certain currency, for what compares one role with its like. */
export function payIn(roles: readonly Paid[], currency: string | undefined): ComparablePay {
  return {
    currency,
    amountOf: ({ salary }) => (salary?.currency === currency ? salary?.amount : undefined),
    leftOut: currenciesOf(roles).filter((other) => other.currency !== currency),
  };
}

function currenciesOf(roles: readonly Paid[]): OtherPay[] {
  const paid = roles.flatMap(({ salary }) => salary ?? []);
  return [...groupBy(paid, ({ currency }) => currency)]
    .map(([currency, all]) => ({ currency, count: all.length }))
    .sort((one, other) => other.count - one.count);
}

/** How many roles are left out. */
export function countLeftOut(leftOut: ComparablePay['leftOut']): number {
  return leftOut.reduce((sum, { count }) => sum + count, 0);
}

/** What is left out, in words: "1 paid in EUR and 2 paid in GBP"; "" where nothing is. */
export function leftOutText(leftOut: ComparablePay['leftOut']): string {
  return leftOut.length > 2
    ? `${countLeftOut(leftOut)} paid in ${leftOut.length} other currencies`
    : leftOut.map(({ currency, count }) => `${count} paid in ${currency}`).join(' and ');
}
