import type { Why } from '../../why';

/** A number that is so far above the affinity claims more than the records show. src/why/AFFINITY.md says how many do. */
const FAR = 20;
/** Roles with as much in common as this, one pair in a hundred, deserve more than a low number. */
const MOST = 99;
const LOW = 70;

/** Whether the records support a match. `declared` is the stronger of the two percentages. */
export function assessmentText(
  declared: number,
  why: Pick<Why, 'affinity' | 'isSupported' | 'things' | 'passages' | 'neighbours'>,
): string {
  if (!why.isSupported) {
    return sharesAnything(why)
      ? 'They share no more than most pairs do: nothing on file supports the claim.'
      : 'Nothing on file supports the claim.';
  }
  if (declared - why.affinity >= FAR) {
    return 'The records have less in common than such a number says.';
  }
  if (declared < LOW && why.affinity >= MOST) {
    return 'The records have more in common than the number says.';
  }
  return 'The records bear the number out.';
}

function sharesAnything({
  things,
  passages,
  neighbours,
}: Pick<Why, 'things' | 'passages' | 'neighbours'>) {
  return [...Object.values(things), passages, neighbours].some((all) => all.length > 0);
}
