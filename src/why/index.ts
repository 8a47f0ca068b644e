import type { RoleId, Taxonomy } from '../domain';
import { createEvidence, type Shared, WEIGHTS } from '../graph';
import { type PassageText, type Place, traitsOf, whereSaid } from '../search';

/** A word that both use, and where each says it first. */
export interface SharedWord {
  readonly word: string;
  readonly said: readonly { readonly place: Place; readonly written: string }[];
}

/** What two roles have in common, the first one's side first. */
export interface Why extends Omit<Shared, 'words' | 'neighbours'> {
  readonly words: readonly SharedWord[];
  readonly neighbours: readonly RoleId[];
}

/** How much each part weighs in an affinity. */
export { WEIGHTS };

/** Explains pairs of a taxonomy's roles; undefined for a role that it does not have. */
export type Explain = (a: RoleId, b: RoleId) => Why | undefined;

/** Makes the roles of a taxonomy comparable by the passages of its dossiers. */
export function createExplain(taxonomy: Taxonomy, passages: readonly PassageText[]): Explain {
  const { shared } = createEvidence(traitsOf(taxonomy, passages));
  const places = new Map(taxonomy.roles.map(({ id }, place) => [id, place]));
  return (a, b) => {
    const [one, other] = [places.get(a), places.get(b)];
    if (one === undefined || other === undefined) return undefined;
    const found = shared(one, other);
    return {
      ...found,
      neighbours: found.neighbours.flatMap((place) => taxonomy.roles[place]?.id ?? []),
      words: found.words.map((word) => ({
        word,
        said: [one, other].flatMap((role) => whereSaid(passages, role, word) ?? []),
      })),
    };
  };
}
