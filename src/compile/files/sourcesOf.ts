import { failedOn, type Problem } from '../../domain';
import { mendTables } from '../../formats';
import type { BundleSources, FolderSources, SourceFile, Sources } from '../sources';
import { archive } from './archive';
import type { Format, Reading } from './format';
import { languageOfTables } from './languageOfTables';
import { formatOf, sortFiles } from './sortFiles';

/** Reads files of any format, recognised by what is in them, not by their names, into the sources of one taxonomy. */
export async function sourcesOf(
  files: readonly SourceFile[],
): Promise<Sources | { problems: Problem[] }> {
  const unpacked = await unpackAll(files);
  const { groups, problems, remarks } = sortFiles(unpacked.files);
  const faults = [...unpacked.problems, ...problems];
  if (!faults.length && !groups.length)
    faults.push({ file: 'The files', message: 'none of them is of a kind that opens here' });
  if (faults.length) return { problems: faults };
  const readings: Reading[] = [];
  for (const { format, files: own } of groups) {
    const [first, ...more] = own;
    if (first) readings.push(await readWith(format, [first, ...more]));
  }
  const together = groups.filter(({ format }) => format.together).flatMap((group) => group.files);
  return combine(readings, [...remarks, ...together.flatMap((file) => file.remarks ?? [])]);
}

/** What a format reads of its files. A reader that fails is a problem of these. */
async function readWith(
  format: Format,
  [first, ...more]: readonly [SourceFile, ...SourceFile[]],
): Promise<Reading> {
  try {
    return await format.read(first, ...more);
  } catch (error) {
    return { problems: [failedOn([first, ...more].map(({ path }) => path).join(', '), error)] };
  }
}

/** The files, with those of archives in the place of these. */
async function unpackAll(files: readonly SourceFile[]) {
  const all: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const reading = formatOf(file) === archive ? await archive.read(file) : { files: [file] };
    if ('files' in reading) all.push(...reading.files);
    if ('problems' in reading) problems.push(...reading.problems);
  }
  return { files: all, problems };
}

/** One taxonomy of all that was read. */
async function combine(
  readings: readonly Reading[],
  remarks: readonly Problem[],
): Promise<Sources | { problems: Problem[] }> {
  const problems = readings.flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length) return { problems };
  const [taxonomy, more] = readings.flatMap((one) => ('taxonomy' in one ? one.taxonomy : []));
  if (!taxonomy) {
    const [first, ...tables] = readings.flatMap((one) => ('tables' in one ? one.tables : []));
    const noted = first ? [{ ...first, remarks: [...remarks, ...first.remarks] }] : [];
    const all = mendTables([...noted, ...tables]);
    return { kind: 'tables', tables: all, language: await languageOfTables(all) };
  }
  if (!more && readings.length === 1) return withRemarks(taxonomy, remarks);
  const file = taxonomy.kind === 'bundle' ? taxonomy.bundle.path : taxonomy.families.path;
  return {
    problems: [{ file, message: 'a whole taxonomy is opened by itself, without other files' }],
  };
}

function withRemarks(
  taxonomy: BundleSources | FolderSources,
  remarks: readonly Problem[],
): BundleSources | FolderSources {
  if (!remarks.length) return taxonomy;
  if (taxonomy.kind === 'folder') return { ...taxonomy, remarks };
  const { bundle } = taxonomy;
  return {
    kind: 'bundle',
    bundle: { ...bundle, remarks: [...remarks, ...(bundle.remarks ?? [])] },
  };
}
