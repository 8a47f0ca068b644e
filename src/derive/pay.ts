import { createSelector } from 'reselect';
import { comparablePay, type Taxonomy } from '../domain';

/** Which pay of a taxonomy is compared, and what is left out; computed once for a list of roles. */
export const payOf = createSelector([({ roles }: Taxonomy) => roles], comparablePay);
