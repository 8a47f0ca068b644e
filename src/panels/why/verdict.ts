/** From which affinity on two roles have much in common, and below which little. */
const MUCH = 90;
const LITTLE = 50;
/** From which percentage on a match claims much. */
const CLAIMS_MUCH = 75;
const CLAIMS_LITTLE = 65;

/** What the evidence says of a claim, plainly. `declared` is the stronger of the two percentages. */
export function verdictText(declared: number, affinity: number, sharesAnything: boolean): string {
  if (!sharesAnything) return 'Nothing on file supports the claim.';
  if (declared >= CLAIMS_MUCH && affinity < LITTLE) {
    return 'The records have little in common for such a number.';
  }
  if (declared < CLAIMS_LITTLE && affinity >= MUCH) {
    return 'The records have more in common than the number says.';
  }
  return 'The records bear the number out.';
}

/** What each side declares: "A gives B 91 %, B gives A 87 %." */
export function declaredText(
  [a, b]: readonly [string, string],
  [ab, ba]: readonly [number | undefined, number | undefined],
): string {
  const gives = (from: string, to: string, percent: number) =>
    `${from} gives ${to} ${percent}\u2009%`;
  if (ab !== undefined && ba !== undefined) return `${gives(a, b, ab)}, ${gives(b, a, ba)}.`;
  if (ab !== undefined) return `${gives(a, b, ab)}; not named back.`;
  if (ba !== undefined) return `${gives(b, a, ba)}; not named back.`;
  return 'Neither names the other.';
}
