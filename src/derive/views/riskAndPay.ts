import { createSelector } from 'reselect';
import type { Taxonomy } from '../../domain';
import { scatter } from '../../graph';
import { pairs } from '../pairs';
import { axes } from './axes';
import type { RoleLayout, ViewDefinition } from './types';

const layoutOf = createSelector([(taxonomy: Taxonomy) => taxonomy], (taxonomy): RoleLayout => {
  const { roles } = taxonomy;
  const currency = roles.find(({ salary }) => salary)?.salary?.currency ?? '';
  const pay = roles.map(({ salary }) =>
    salary?.currency === currency ? salary.amount : Number.NaN,
  );
  const risk = roles.map((role) => role.risk ?? Number.NaN);
  const plot = scatter(pay, risk);
  const none = (figures: readonly number[]) => figures.some(Number.isNaN);
  return {
    positions: plot.positions,
    pairs: pairs(taxonomy),
    backdrop: axes(plot, currency, { pay: none(pay), risk: none(risk) }),
    ...noteOf(
      roles.filter((_, at) => Number.isNaN(pay[at]) || Number.isNaN(risk[at])).length,
      roles.length,
    ),
  };
});

function noteOf(without: number, of: number): { note?: string } {
  if (without === of) return { note: 'No role has both a flight risk and a salary.' };
  return without
    ? { note: `${without} without one of the figures, or both, stand outside the axes.` }
    : {};
}

/** Roles between two axes: what they are paid, and how likely they are to leave. */
export const riskAndPay: ViewDefinition<'risk-and-pay'> = {
  id: 'risk-and-pay',
  label: 'Risk and pay',
  shownBy: 'canvas',
  isOffered: ({ roles }) =>
    roles.some(({ risk, salary }) => risk !== undefined && salary !== undefined),
  layOut: layoutOf,
  // The positions carry the meaning here: no match is drawn in full strength.
  standsOutFrom: 101,
};
