import { createSelector } from 'reselect';
import type { Taxonomy } from '../../domain';
import { rangeFacetOf } from '../../state';
import { payOf } from '../pay';

/** Pay and risk of every role, by index; NaN where there is no figure. */
export interface MoveColumns {
  readonly pay: Float64Array;
  readonly risk: Float64Array;
  /** The currency that pay is compared in; undefined where there is no pay, or all are paid the same. */
  readonly currency: string | undefined;
  /** Whether there are roles that are paid in another one. */
  readonly hasOtherPay: boolean;
  readonly hasRisk: boolean;
}

/** The figures by which moves are judged. */
export const moveColumns = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy): MoveColumns => {
    const salary = rangeFacetOf(taxonomy, 'salary');
    const pay = salary?.figure ?? (() => undefined);
    const risk = Float64Array.from(taxonomy.roles, (role) => role.risk ?? Number.NaN);
    return {
      pay: Float64Array.from(taxonomy.roles, (role) => pay(role) ?? Number.NaN),
      risk,
      currency: salary?.unit,
      hasOtherPay: payOf(taxonomy).leftOut.length > 0,
      hasRisk: !risk.every(Number.isNaN),
    };
  },
);
