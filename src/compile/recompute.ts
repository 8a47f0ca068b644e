import type { ComputedRule, Dossier, RoleRecord, Taxonomy } from '../domain';
import { languageOf } from '../search';
import { type Compiled, link } from './compile';
import { isOnComputed } from './computed/computedRemark';
import { withComputed } from './computed/withComputed';

/** So many roles tell what language a taxonomy is in. */
const SAMPLE = 200;

/** A taxonomy whose matches were computed, with matches by another rule. Throws where none of its columns is there. */
export async function recompute(
  taxonomy: Compiled['taxonomy'] & Pick<Taxonomy, 'name'>,
  dossiers: readonly Dossier[],
  rule: ComputedRule,
): Promise<Compiled> {
  const records = dossiers.flatMap(({ record }) => record ?? []);
  const language = await languageOf(records.slice(0, SAMPLE).flatMap(textsOf));
  const { remarks = [], families, habitats, territoryNames = [] } = taxonomy;
  const file = remarks.find(({ message }) => isOnComputed(message))?.file ?? taxonomy.name ?? '';
  const contents = withComputed(
    {
      ...{ records, families, habitats, territoryNames },
      attributes: new Map(dossiers.map(({ id, attributes = [] }) => [id, attributes])),
      remarks: remarks.filter(({ message }) => !isOnComputed(message)),
      problemIn: ({ id }, _path, message) => ({ file: id, message }),
    },
    file,
    { rule, language },
  );
  if (!contents.computed)
    throw new Error('The roles share nothing of what matches were to be computed from.');
  return link(contents);
}

const textsOf = ({ title, summary = '', aliases = [] }: RoleRecord) => [title, summary, ...aliases];
