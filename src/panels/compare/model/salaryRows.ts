import { formatMoney, payIn, type Taxonomy } from '../../../domain';
import { cellOf } from './cells';
import { scaleOf } from './scales';
import type { Row, Subject } from './types';

/** Pay: a row for each currency, since amounts of different ones have no scale in common. */
export function salaryRows({ roles }: Taxonomy, subjects: readonly Subject[]): Row[] {
  const currencies = new Set(subjects.flatMap(({ role }) => role.salary?.currency ?? []));
  return [...currencies].map((currency) => {
    const { amountOf } = payIn(roles, currency);
    const text = (amount: number) => formatMoney(amount, currency);
    const cells = subjects.map(({ role }) => {
      const figure = amountOf(role);
      return cellOf(figure === undefined ? [] : [{ lead: text(figure), figure }]);
    });
    return {
      label: `A year, ${currency}`,
      ...(currencies.size > 1 && { note: 'no scale in common with other currencies' }),
      cells,
      scale: scaleOf(
        roles.flatMap((role) => amountOf(role) ?? []),
        text,
      ),
    };
  });
}
