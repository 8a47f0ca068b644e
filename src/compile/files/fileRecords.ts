import { type Habitat, type Problem, type RoleRecord, readFileRecord } from '../../domain';
import type { SourceFile } from '../sources';
import type { Format } from './format';

/** Records as plain text, one a file. */
export const fileRecords: Format = {
  name: 'file records',
  recognises: ({ text }) => /^\uFEFF?\s*FILE RECORD:/.test(text),
  together: true,
  read: (...files) => {
    const { records, habitats, problems, remarks } = readAll(files);
    if (problems.length) return { problems };
    const families = [...new Set(records.map(({ family }) => family))];
    const bundle = {
      ...{ format: 'rolegraph', version: 1 },
      families: families.map((id) => ({ id, name: id })),
      habitats,
      roles: records,
    };
    const path = files.length > 1 ? 'The file records' : (files[0]?.path ?? '');
    return {
      taxonomy: { kind: 'bundle', bundle: { path, text: JSON.stringify(bundle), remarks } },
    };
  },
};

/** Reads records one after another, so that a habitat which one names is known to the next. */
function readAll(files: readonly SourceFile[]) {
  const records: RoleRecord[] = [];
  const habitats: Habitat[] = [];
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  for (const { path: file, text } of files) {
    const { record, faults, warnings, unread, newHabitats } = readFileRecord(text, { habitats });
    if (record) records.push(record);
    habitats.push(...newHabitats);
    problems.push(...faults.map((fault) => ({ file, ...fault })));
    remarks.push(...warnings.map((warning) => ({ file, ...warning })));
    const message = 'this line belongs to no field and is left out';
    remarks.push(
      ...unread.map(({ line }) => ({ file, line, message, outcome: 'left out' as const })),
    );
  }
  return { records, habitats, problems, remarks };
}
