import { createSelector } from 'reselect';
import { type ComparablePay, countLeftOut, leftOutText, type Taxonomy } from '../../domain';
import { type Size, scatter } from '../../graph';
import { pairs } from '../pairs';
import { payOf } from '../pay';
import { axes, insideAxes } from './axes';
import type { RoleLayout, ViewDefinition } from './types';

const figuresOf = createSelector([(taxonomy: Taxonomy) => taxonomy], (taxonomy) => {
  const { roles } = taxonomy;
  const compared = payOf(taxonomy);
  const pay = roles.map((role) => compared.amountOf(role) ?? Number.NaN);
  const risk = roles.map((role) => role.risk ?? Number.NaN);
  const outside = roles.filter((_, at) => Number.isNaN(pay[at]) || Number.isNaN(risk[at]));
  const note =
    outside.length < roles.length
      ? noteOf(outside.length, compared.leftOut)
      : 'No role has both a flight risk and a salary.';
  return { compared, pay, risk, missing: { pay: hasGaps(pay), risk: hasGaps(risk) }, note };
});

const layoutOf = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, room: Size | undefined) => room?.width,
    (_: Taxonomy, room: Size | undefined) => room?.height,
  ],
  (taxonomy, width, height): RoleLayout => {
    const { compared, pay, risk, missing, note } = figuresOf(taxonomy);
    const table = pairs(taxonomy);
    const room = width && height ? insideAxes({ width, height }, missing) : undefined;
    const plot = scatter(pay, risk, room);
    return {
      ...{ positions: plot.positions, pairs: table, note },
      // Where a role stands is what it says here: a web of lines would say nothing.
      resting: new Uint8Array(table.count),
      backdrop: axes(plot, compared, missing),
    };
  },
);

const hasGaps = (figures: readonly number[]) => figures.some(Number.isNaN);

/** How many roles stand outside the axes, and why: they lack a figure, or their pay is not compared. */
function noteOf(outside: number, leftOut: ComparablePay['leftOut']): string | undefined {
  const elsewhere = countLeftOut(leftOut);
  const without = outside - elsewhere;
  const who = [
    ...(without ? [`${without} without one of the figures, or both,`] : []),
    ...(elsewhere ? [leftOutText(leftOut)] : []),
  ];
  if (!outside) return undefined;
  const verb = elsewhere === 1 && !without ? 'stands' : 'stand';
  return `${who.join(' and ')} ${verb} outside the axes.`;
}

/** Roles between two axes: what they are paid, and how likely they are to leave. */
export const riskAndPay: ViewDefinition<'risk-and-pay'> = {
  id: 'risk-and-pay',
  label: 'Risk and pay',
  shownBy: 'canvas',
  isOffered: (taxonomy) => {
    const { amountOf } = payOf(taxonomy);
    return taxonomy.roles.some((role) => role.risk !== undefined && amountOf(role) !== undefined);
  },
  lack: 'No role has both a flight risk and a salary.',
  layOut: (taxonomy, { room }) => layoutOf(taxonomy, room),
  fillsRoom: true,
};
