import { cellsIn, type Draft } from './draft';
import { isUnique } from './profile';

const SHORT = 200;

/** What may name the roles of a table: the cells of columns in which each is another. */
export function namesIn(draft: Draft): string[] {
  return draft.profiles.flatMap((profile, column) =>
    isUnique(profile) && profile.length <= SHORT ? cellsIn(draft, column) : [],
  );
}
