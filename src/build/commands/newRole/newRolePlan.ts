import type { FolderSources, SourceFile } from '../../../compile';
import {
  faultsOf,
  fieldName,
  type Problem,
  quote,
  roleRecord,
  slugify,
  UNCLASSIFIED,
} from '../../../domain';
import { recordFiles, unknownFamily, vocabularyOf } from '../vocabulary';
import { roleScaffold } from './roleScaffold';

export interface NewRole {
  readonly title: string;
  readonly family?: string | undefined;
  /** The taxonomy's folder, as paths name it. */
  readonly folder: string;
}

/** The file of a new role, or why there cannot be one. */
export function planNewRole(
  { title, family = UNCLASSIFIED, folder }: NewRole,
  sources: FolderSources,
): SourceFile | { problems: readonly Problem[] } {
  const vocabulary = vocabularyOf(sources);
  if ('problems' in vocabulary) return vocabulary;
  const input = { id: slugify(title), title, family };
  const parsed = roleRecord.safeParse(input);
  const faults = parsed.success ? [] : faultsOf(parsed.error, input);
  const badFamily = unknownFamily(vocabulary.families, family);
  const { path, exists } = recordFiles(sources, folder)(input.id);
  const problems = [
    ...faults
      .filter((fault) => fault.path[0] !== 'family')
      .map((fault) => ({
        file: quote(title),
        field: fieldName(fault.path),
        message: fault.message,
      })),
    ...(badFamily ? [{ file: '--family', message: badFamily }] : []),
    ...(exists ? [{ file: path, message: 'this record exists already' }] : []),
  ];
  if (!parsed.success || problems.length > 0) return { problems };
  return { path, text: roleScaffold(parsed.data, vocabulary.habitats) };
}
