import { once, rest, type Taxonomy } from '../domain';
import { createEvidence, createSurvey, declaredPairs } from '../graph';
import { featuresOf, type PassageText } from '../search';
import { createExplain } from './explain';
import { createReading } from './reading';
import { createSpread } from './spread';
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
  const own: PassageText[][] = taxonomy.roles.map(() => []);
  for (const passage of passages) own[passage.role]?.push(passage);
  const reading = once(() => createReading(taxonomy, own));
  return {
    explain: createExplain(taxonomy, own, evidence, createSpread(features)),
    read: async (text) => (await reading())(text),
    survey: () => createSurvey(features, evidence, declared),
  };
}
