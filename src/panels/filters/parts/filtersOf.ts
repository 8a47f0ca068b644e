import type { Filters, View } from '../../../state';

/** The filters in force, to be followed with `useLaterView`. */
export const filtersOf = ({ filters }: View): Filters => filters;
