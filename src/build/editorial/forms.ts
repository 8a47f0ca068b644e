import { countsOf } from './counts/measures';
import { overall, type Rule } from './rule';

/** Texts differ in form: nothing that makes them alike is above its limit. */
export const variedForms: Rule = ({ records }) =>
  countsOf(records)
    .filter(({ isWithin }) => !isWithin)
    .map(({ name, limit, found }) => overall(`${name}: expected ${limit}; found ${found}`));
