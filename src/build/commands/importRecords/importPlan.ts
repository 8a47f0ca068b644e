import type { FolderSources, SourceFile } from '../../../compile';
import { type FamilyId, type Problem, quote } from '../../../domain';
import { writeRecordYaml } from '../../../formats';
import { recordFiles, unknownFamily, vocabularyOf } from '../vocabulary';
import { addHabitats } from './habitatsFile';
import { type ImportInput, type ImportReading, readInputs } from './importInputs';
import { importReport } from './importReport';

export interface ImportOptions {
  /** The taxonomy's folder, as paths name it. */
  readonly folder: string;
  readonly family?: string | undefined;
  /** Whether a record that is there already may be replaced. */
  readonly force?: boolean | undefined;
}

/** The files that an import would write, and its report. */
export interface ImportPlan {
  readonly writes: readonly SourceFile[];
  readonly report: string;
}

type FileOf = ReturnType<typeof recordFiles>;

function recordProblems(reading: ImportReading, families: ReadonlySet<string>): Problem[] {
  const { file, faults, record, lines } = reading;
  const message = record && unknownFamily(families, record.family);
  return [
    ...faults.map((fault) => ({ file, ...fault })),
    ...(message ? [{ file, line: lines.get('family') ?? 1, field: 'family', message }] : []),
  ];
}

function idProblems(readings: readonly ImportReading[], fileOf: FileOf, force = false): Problem[] {
  const first = new Map<string, string>();
  return readings.flatMap(({ file, record, lines }): Problem[] => {
    if (!record) return [];
    const at = { file, line: lines.get('id') ?? 1, field: 'id' };
    const other = first.get(record.id);
    if (other !== undefined) return [{ ...at, message: `${record.id} is the id of ${other} too` }];
    first.set(record.id, file);
    const { path, exists } = fileOf(record.id);
    return exists && !force
      ? [{ ...at, message: `${path} exists already; --force replaces it` }]
      : [];
  });
}

function planOf(readings: readonly ImportReading[], fileOf: FileOf, known: SourceFile): ImportPlan {
  const added = readings.flatMap(({ newHabitats }) => newHabitats);
  const { path, text } = known;
  const records = readings.flatMap(({ file, record, unread, warnings }) =>
    record ? [{ file, record, unread, warnings, target: fileOf(record.id).path }] : [],
  );
  return {
    writes: [
      ...(added.length > 0 ? [{ path, text: addHabitats(text, added) }] : []),
      ...records.map(({ record, target }) => ({ path: target, text: writeRecordYaml(record) })),
    ],
    report: [
      ...records.map(importReport),
      ...added.map(({ id, name }) => `${path}: ${id} added, named ${quote(name)}`),
    ].join('\n'),
  };
}

/** Plans an import of file records into a taxonomy: the files to write, or every problem and nothing else. */
export function planImport(
  inputs: readonly ImportInput[],
  { folder, family, force }: ImportOptions,
  sources: FolderSources,
): ImportPlan | { problems: Problem[] } {
  const vocabulary = vocabularyOf(sources);
  if ('problems' in vocabulary) return vocabulary;
  const { families, habitats } = vocabulary;
  const badFamily = family === undefined ? undefined : unknownFamily(families, family);
  const asked = badFamily ? undefined : (family as FamilyId | undefined);
  const readings = readInputs(inputs, asked, habitats);
  const fileOf = recordFiles(sources, folder);
  const problems = [
    ...(badFamily ? [{ file: '--family', message: badFamily }] : []),
    ...readings.flatMap((reading) => recordProblems(reading, families)),
    ...idProblems(readings, fileOf, force),
  ];
  return problems.length > 0 ? { problems } : planOf(readings, fileOf, sources.habitats);
}
