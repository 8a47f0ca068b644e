import {
  type FileRecordReading,
  formatProblem,
  isExtension,
  type RoleRecord,
  SECTIONS,
  type SectionKey,
} from '../../../domain';

function isFilled(record: RoleRecord, key: SectionKey): boolean {
  const inChart = key === 'orgChart' && record.aliases !== undefined;
  return inChart || record[key] !== undefined || record.notes?.[key] !== undefined;
}

const counted = (entries: readonly string[]) =>
  entries.length === 0 ? 'none' : `${entries.length}: ${entries.join(', ')}`;

interface Imported extends Pick<FileRecordReading, 'unread' | 'warnings'> {
  readonly file: string;
  readonly target: string;
  readonly record: RoleRecord;
}

/** What was read from one file, for the person who imports it. */
export function importReport({ file, target, record, unread, warnings }: Imported): string {
  const filled = SECTIONS.filter(({ key }) => isFilled(record, key));
  const expected = SECTIONS.filter((one) => filled.includes(one) || !isExtension(one));
  const matches = (record.related ?? []).map(({ match, role }) => `${match} ${role}`);
  return [
    `${file}: ${record.id} -> ${target}`,
    `  sections  ${filled.length} of ${expected.length}`,
    `  aliases   ${counted(record.aliases ?? [])}`,
    `  matches   ${counted(matches)}`,
    `  unread    ${unread.length} ${unread.length === 1 ? 'line' : 'lines'}`,
    ...unread.map(({ line, text }) => `    ${formatProblem({ file, line, message: text })}`),
    `  warnings  ${warnings.length}`,
    ...warnings.map((warning) => `    ${formatProblem({ file, ...warning })}`),
  ].join('\n');
}
