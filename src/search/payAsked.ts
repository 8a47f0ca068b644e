import {
  type ComparablePay,
  comparablePay,
  countLeftOut,
  currencySign,
  leftOutText,
  payIn,
  type Role,
} from '../domain';
import type { Query } from './parseQuery';

/** The pay that a figure of a query is compared with: where it has the sign of a currency, what is paid in that. */
export function payAsked(roles: readonly Role[], sign: string | undefined): ComparablePay {
  const usual = comparablePay(roles);
  if (!sign || usual.currency === undefined) return usual;
  const currencies = [usual.currency, ...usual.leftOut.map(({ currency }) => currency)];
  return payIn(
    roles,
    currencies.find((currency) => currencySign(currency) === sign),
  );
}

/** Which salaries a query does not compare, as a sentence; nothing where it asks for none, or compares all. */
export function leftOutOf({ figures }: Query, roles: readonly Role[]): { leftOut?: string } {
  const asked = figures.find(({ field }) => field === 'salary');
  if (!asked) return {};
  const { currency, leftOut } = payAsked(roles, asked.sign);
  if (currency === undefined) return { leftOut: `No salary on file is in ${asked.sign}.` };
  if (!leftOut.length) return {};
  const are = countLeftOut(leftOut) === 1 ? 'is' : 'are';
  return {
    leftOut: `Salaries are compared in ${currency}: ${leftOutText(leftOut)} ${are} left out.`,
  };
}
