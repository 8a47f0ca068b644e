import type { Problem } from '../domain';
import { columnName, readCsvHeader } from '../formats';

export interface SourceFile {
  /** Its name in problems: data/roles/sdet.yaml */
  readonly path: string;
  readonly text: string;
  /** What had to be decided to read it as text. */
  readonly remarks?: readonly Problem[];
}

/** A folder of records, one file each, and its vocabularies. */
export interface FolderSources {
  readonly kind: 'folder';
  readonly families: SourceFile;
  readonly habitats: SourceFile;
  readonly territories?: SourceFile;
  readonly records: readonly SourceFile[];
}

/** Two tables: roles, and the matches between them, if there are any. */
export interface CsvSources {
  readonly kind: 'csv';
  readonly roles: SourceFile;
  readonly matches?: SourceFile;
}

/** A whole taxonomy in one JSON file. */
export interface BundleSources {
  readonly kind: 'bundle';
  readonly bundle: SourceFile;
}

/** The files of a taxonomy. */
export type Sources = FolderSources | CsvSources | BundleSources;

/** Called with the progress of the pipeline; `share` (0 to 1) is the part of the step that is done. */
export type OnStep = (step: 'reading' | 'checking' | 'linking', share: number) => void;

/** Recognises the files of a taxonomy by what is in them, not by their names. */
export function sourcesOf(files: readonly SourceFile[]): Sources | { problems: Problem[] } {
  const known = files.map((file) => ({ file, kind: kindOf(file) }));
  const of = (kind: string) => known.filter((one) => one.kind === kind).map(({ file }) => file);
  const [bundle, roles, matches] = [of('bundle'), of('roles'), of('matches')];
  const problems = strangers(of('unknown'));
  const refuse = (file: SourceFile | undefined, message: string) => ({
    problems: [...problems, { file: file?.path ?? 'The files', message }],
  });
  if (problems.length) return { problems };
  if (bundle[0] && files.length === 1) return { kind: 'bundle', bundle: bundle[0] };
  if (bundle[0]) return refuse(bundle[0], 'a bundle is opened by itself, without other files');
  if (roles.length > 1)
    return refuse(roles[1], 'a second table of roles; expected one, and one of matches');
  if (matches.length > 1) return refuse(matches[1], 'a second table of matches; expected one');
  if (roles[0]) return { kind: 'csv', roles: roles[0], ...(matches[0] && { matches: matches[0] }) };
  return refuse(matches[0], 'these are matches; their roles (columns id, title) are missing');
}

function kindOf({ text }: SourceFile): 'bundle' | 'roles' | 'matches' | 'unknown' {
  if (/^\uFEFF?\s*\{/.test(text)) return 'bundle';
  const columns = readCsvHeader(text).map(columnName);
  if (columns.includes('source') && columns.includes('target')) return 'matches';
  return ['id', 'title', 'role'].some((name) => columns.includes(name)) ? 'roles' : 'unknown';
}

const strangers = (files: readonly SourceFile[]): Problem[] =>
  files.map(({ path, text }) => ({
    file: path,
    line: 1,
    message: text.trim()
      ? 'expected a CSV table of roles (columns id, title) or of matches (source, target, match), or a bundle in JSON'
      : 'the file is empty',
  }));
