import { basename, dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Compiled, compile, nameOfFiles, type Sources } from '../../../compile';
import { counted, type Problem } from '../../../domain';
import { type FileFormat, FORMATS, type Subject } from '../../../exports';
import { DATA_FOLDER, dataFolder, readDataFolder } from '../../dataFolder';
import { readPaths } from '../../readPaths';
import { fail, type Io, reasonOf, runLater } from '../command';
import { writeFiles } from '../writeFiles';
import { subjectOf } from './subjectOf';

const IDS = FORMATS.map(({ id }) => id).join('|');
const USAGE = `Usage: npm run export -- [FILE...] --format ${IDS} --out FILE [--query "risk=70-100"]`;
const BUILT_IN = 'Rolegraph';

/** `npm run export`: the built-in taxonomy, or any files that the page can open, in another format; all of it, or what a link's filters leave. */
export async function exportFiles(args: readonly string[], io: Io): Promise<number> {
  const given = parse(args, io);
  const { format: id, out, query = '' } = given?.values ?? {};
  const files = given?.positionals ?? [];
  if (!id || !out) return fail(io, [], USAGE);
  return runLater(io, async () => {
    const format = FORMATS.find((one) => one.id === id);
    if (!format) return [{ file: '--format', message: `expected ${IDS}; found "${id}"` }];
    const compiled = await compiledFrom(files);
    if ('problems' in compiled) return compiled.problems;
    const title = files.length ? nameOfFiles(files.map((file) => basename(file))) : BUILT_IN;
    const isRolegraphs = !files.length && dataFolder() === DATA_FOLDER;
    const subject = await subjectOf(compiled, { title, isRolegraphs }, query);
    if ('problems' in subject) return subject.problems;
    write(format, subject, out, io);
    return [];
  });
}

function parse(args: readonly string[], io: Io) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      ...{ args: [...args], allowPositionals: true },
      options: { format: text, out: text, query: text },
    });
  } catch (error) {
    io.err(reasonOf(error));
    return undefined;
  }
}

async function compiledFrom(
  files: readonly string[],
): Promise<Compiled | { problems: readonly Problem[] }> {
  const sources: Sources | { problems: Problem[] } = files.length
    ? await readPaths(files)
    : readDataFolder(dataFolder());
  return 'problems' in sources ? sources : compile(sources);
}

/** Of a format with several files each has the name of its part before the ending. */
function write({ parts }: FileFormat, subject: Subject, out: string, io: Io): void {
  const files = parts.map(({ name, write: contentOf }) => {
    const bare = join(dirname(out), basename(out, extname(out)));
    const { content, ending } = contentOf(subject);
    return { path: parts.length > 1 ? `${bare}-${name}.${ending}` : out, text: content };
  });
  writeFiles(files);
  const names = files.map(({ path }) => path).join(' and ');
  io.out(`${counted(subject.roles.length, 'role')} written to ${names}.`);
}
