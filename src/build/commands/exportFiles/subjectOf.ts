import type { Compiled } from '../../../compile';
import { foundRoles, lookOf, passingAmong, radiiOf } from '../../../derive';
import { indexesIn, type Problem, type Taxonomy } from '../../../domain';
import type { Subject } from '../../../exports';
import { indexDossiers } from '../../../search';
import { facetsOf, readLink } from '../../../state';
import { catalogueOf } from '../../output';
import { tokenColours } from './tokenColours';

/** What is written of a taxonomy: what the query of a link leaves, in the colours and sizes that it asks for. */
export async function subjectOf(
  compiled: Compiled,
  name: Pick<Subject, 'title' | 'isRolegraphs'>,
  query: string,
): Promise<Subject | { problems: Problem[] }> {
  const { taxonomy, analysis } = catalogueOf(compiled);
  const { view, refused } = readLink(query, facetsOf(taxonomy));
  if (refused.length) {
    const message = (part: string) => `the taxonomy knows no "${part}"`;
    return { problems: refused.map((part) => ({ file: '--query', message: message(part) })) };
  }
  const found = view.search ? await foundIn(taxonomy, compiled, view.search) : null;
  const { mask } = passingAmong(taxonomy, view.filters, found);
  const look = lookOf(taxonomy, analysis, view.colour, view.size);
  const palette = tokenColours();
  return {
    ...{ taxonomy, analysis, ...name, dossiers: compiled.dossiers, strength: view.strength },
    roles: [...indexesIn(taxonomy.roles)].filter((index) => mask[index]),
    colours: Array.from(look.colours, (slot) => palette[slot] ?? ''),
    radii: radiiOf(taxonomy.roles, look.sizes),
    date: new Date().toISOString().slice(0, 10),
  };
}

async function foundIn(taxonomy: Taxonomy, { dossiers }: Compiled, query: string) {
  const search = await indexDossiers(taxonomy, dossiers);
  return foundRoles(taxonomy, search(query).roles);
}
