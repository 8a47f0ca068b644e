import type { RoleId } from '../../domain';
import type { Remarks } from '../../notebook';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { annotate } from './annotate';
import { searchNotes } from './searchNotes';

/** What is noted, as the search of a taxonomy that is shown reads it. */
const texts = new WeakMap<LoadedTaxonomy['search'], { current: ReadonlyMap<RoleId, string> }>();

/** A loaded taxonomy with what is noted on its roles, in its columns and its search; the same object where it has that already. */
export function withNotes(loaded: LoadedTaxonomy, remarks: Remarks): LoadedTaxonomy {
  const taxonomy = annotate(loaded.catalogue.taxonomy, remarks);
  const known = texts.get(loaded.search);
  if (known) known.current = remarks.texts;
  if (taxonomy === loaded.catalogue.taxonomy && (known || !remarks.texts.size)) return loaded;
  return { ...loaded, catalogue: { ...loaded.catalogue, taxonomy }, search: searchOf() };

  function searchOf() {
    if (known) return loaded.search;
    const said = { current: remarks.texts };
    const search = searchNotes(loaded.search, taxonomy, () => said.current);
    texts.set(search, said);
    return search;
  }
}
