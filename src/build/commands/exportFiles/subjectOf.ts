import type { Compiled } from '../../../compile';
import { lookOf, passingAmong, radiiOf, roleIndexes } from '../../../derive';
import { indexesIn, type Problem, type Taxonomy } from '../../../domain';
import type { Subject } from '../../../exports';
import { analyse } from '../../../graph';
import { indexDossiers } from '../../../search';
import { facetsOf, readLink } from '../../../state';
import { output } from '../../output';
import { tokenColours } from './tokenColours';

/** What is written of a taxonomy: what the query of a link leaves, in the colours and sizes that it asks for. */
export async function subjectOf(
  compiled: Compiled,
  name: Pick<Subject, 'title' | 'isRolegraphs'>,
  query: string,
): Promise<Subject | { problems: Problem[] }> {
  const { fingerprint } = output(compiled);
  const taxonomy: Taxonomy = { fingerprint, ...compiled.taxonomy };
  const { view, refused } = readLink(query, facetsOf(taxonomy));
  if (refused.length) {
    const message = (part: string) => `the taxonomy knows no "${part}"`;
    return { problems: refused.map((part) => ({ file: '--query', message: message(part) })) };
  }
  const found = view.search ? await foundIn(taxonomy, compiled, view.search) : null;
  const { mask } = passingAmong(taxonomy, view.filters, found);
  const analysis = analyse(taxonomy);
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
  const indexes = roleIndexes(taxonomy);
  const ranked = search(query).roles.flatMap((role) => indexes.get(role) ?? []);
  const mask = new Uint8Array(taxonomy.roles.length);
  for (const index of ranked) mask[index] = 1;
  return { mask, ranked, count: ranked.length };
}
