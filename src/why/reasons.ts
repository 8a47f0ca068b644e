import { rest, type Taxonomy } from '../domain';
import { createEvidence, createSurvey, declaredPairs } from '../graph';
import { featuresOf, type PassageText } from '../search';
import { createExplain } from './explain';
import type { Reasons } from './types';

/** Makes the roles of a taxonomy comparable by the passages of its dossiers; pauses in between, so that other work has its turn. */
export async function createReasons(
  taxonomy: Taxonomy,
  passages: readonly PassageText[],
): Promise<Reasons> {
  await rest();
  const features = featuresOf(taxonomy, passages);
  await rest();
  const evidence = createEvidence(features);
  const declared = declaredPairs(taxonomy.matches, taxonomy.roles.length);
  return {
    explain: createExplain(taxonomy, passages, evidence),
    survey: () => createSurvey(features, evidence, declared),
  };
}
