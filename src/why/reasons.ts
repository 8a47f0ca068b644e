import { rest, type Taxonomy } from '../domain';
import { createEvidence, createSurvey, declaredPairs } from '../graph';
import { type PassageText, traitsOf } from '../search';
import { createExplain } from './explain';
import type { Reasons } from './types';

/** Makes the roles of a taxonomy comparable by the passages of its dossiers; with rests on the way. */
export async function createReasons(
  taxonomy: Taxonomy,
  passages: readonly PassageText[],
): Promise<Reasons> {
  await rest();
  const traits = traitsOf(taxonomy, passages);
  await rest();
  const evidence = createEvidence(traits);
  const declared = declaredPairs(taxonomy.matches, taxonomy.roles.length);
  return {
    explain: createExplain(taxonomy, passages, evidence),
    survey: () => createSurvey(traits, evidence, declared),
  };
}
