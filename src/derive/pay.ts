import { createSelector } from 'reselect';
import { comparablePay, type Taxonomy } from '../domain';

/** Which pay of a taxonomy is compared, and what is left out. */
export const payOf = createSelector([({ roles }: Taxonomy) => roles], comparablePay);
