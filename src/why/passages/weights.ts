import { type Language, stemsOf } from '../../search';

/** How much it says of two roles that both use a term. */
export type WeightOf = (term: string) => number;

interface Use {
  readonly language: Language;
  /** In how many roles each term stands. */
  readonly spread: ReadonlyMap<string, number>;
  readonly roles: number;
}

/**
 * Weighs the terms that two roles share. It is 1 for a term that the language has hardly and no other role uses, and more
 * where both use it often: what a record keeps coming back to is its subject.
 */
export function weightsOf(
  { language, spread, roles }: Use,
  [one, other]: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>],
): WeightOf {
  const others = Math.max(0, roles - 2);
  const often = (count = 1) => 1 + Math.log(count);
  const usersOf = (term: string) => (spread.get(term) ?? 2) - 2;
  const weigh: WeightOf = (term) => {
    const stems = stemsOf(term);
    if (stems.some((stem) => usersOf(stem) > language.common * others)) return 0;
    const isRareHere = others ? 1 - Math.log(1 + usersOf(term)) / Math.log(1 + others) : 1;
    const isRare = stems.reduce((sum, stem) => sum + language.rarityOf(stem), 0) / stems.length;
    return isRareHere * isRare * Math.sqrt(often(one.get(term)) * often(other.get(term)));
  };
  return remembered(weigh);
}

/** A weight is asked for with every pair of statements. */
function remembered(weigh: WeightOf): WeightOf {
  const known = new Map<string, number>();
  return (term) => {
    const weight = known.get(term) ?? weigh(term);
    known.set(term, weight);
    return weight;
  };
}
