import { type Role, type Taxonomy, UNCLASSIFIED } from '../../domain';

/** Families and habitats of roles by their names. */
export function namesIn({ families, habitats }: Taxonomy) {
  const ofFamilies = new Map<string, string>(families.map(({ id, name }) => [id, name]));
  const ofHabitats = new Map<string, string>(habitats.map(({ id, name }) => [id, name]));
  return {
    /** "" where nobody has placed the role yet. */
    family: ({ family }: Pick<Role, 'family'>) =>
      family === UNCLASSIFIED ? '' : (ofFamilies.get(family) ?? family),
    habitats: ({ habitats: lives }: Pick<Role, 'habitats'>) =>
      lives.map((id) => ofHabitats.get(id) ?? id),
  };
}
