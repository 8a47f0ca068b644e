import type { ComputedRule, Problem, RoleRecord } from '../../domain';
import { ANY, type Language } from '../../search';
import type { Contents } from '../readSources';
import { columnAspects } from './columnAspects';
import { computedRemark, NOTHING_SHARED } from './computedRemark';
import { computeMatches } from './computeMatches';

/** What matches are computed by: the reader's rule, if there is one, and the language of the texts. */
export interface Computing {
  readonly rule?: ComputedRule | undefined;
  readonly language?: Language | undefined;
}

/** Contents without matches, with computed ones, and a remark that says how; as they are where roles share nothing. */
export function withComputed(
  contents: Contents,
  file: string,
  { rule, language = ANY }: Computing,
): Contents {
  const described = { ...contents, records: contents.records.map(withoutRelated) };
  const matched = computeMatches(described, language, rule);
  const message = matched ? computedRemark(matched.computed) : NOTHING_SHARED;
  const remarks: Problem[] = [...(contents.remarks ?? []), { file, message }];
  return { ...contents, ...matched, remarks };
}

/** Contents whose matches are known to be computed by a rule, marked as such. */
export function markedComputed(contents: Contents, file: string, rule: ComputedRule): Contents {
  const columns = columnAspects(contents).map(({ name }) => name);
  const computed = { ...rule, columns };
  const remarks = [...(contents.remarks ?? []), { file, message: computedRemark(computed) }];
  return { ...contents, computed, remarks };
}

function withoutRelated({ related: _, ...record }: RoleRecord): RoleRecord {
  return record;
}
