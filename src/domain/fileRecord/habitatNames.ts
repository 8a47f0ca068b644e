import { type HabitatId, isSlug, slugify, titleOfId } from '../ids';
import type { Habitat } from '../vocabulary';

/** The habitat that a line names: its id, and how it was found. */
interface FoundHabitat {
  readonly id: HabitatId;
  readonly by: 'vocabulary' | 'likeness' | 'new';
  readonly name: string;
}

export type HabitatFinder = (text: string) => FoundHabitat;

/** Finds habitats by id, by name, or by a name that differs in quotes and capitals only; "[id]" is that id and nothing else. */
export function habitatFinder(vocabulary: readonly Habitat[]): HabitatFinder {
  const byId = new Map<string, Habitat>(vocabulary.map((habitat) => [habitat.id, habitat]));
  const byName = new Map<string, Habitat>();
  for (const habitat of vocabulary) {
    for (const name of [habitat.name, slugify(habitat.name)]) {
      if (!byName.has(name)) byName.set(name, habitat);
    }
  }
  return (text) => {
    const explicit = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : '';
    const isId = isSlug(explicit);
    const key = isId ? explicit : text;
    const slug = slugify(key);
    const known = byId.get(key) ?? (isId ? undefined : (byName.get(key) ?? byName.get(slug)));
    if (known) return { ...known, by: 'vocabulary' };
    const alike = byId.get(slug);
    if (alike) return { ...alike, by: 'likeness' };
    const name = key === slug ? titleOfId(slug) : text;
    return { id: slug as HabitatId, name, by: 'new' };
  };
}
