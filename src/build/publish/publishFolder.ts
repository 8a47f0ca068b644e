import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Compiled,
  compile,
  nameOfFiles,
  propose,
  type Question,
  readTour,
  type Sources,
} from '../../compile';
import { counted, countText, formatProblem, type Problem } from '../../domain';
import { fail, type Io, reasonOf, runLater } from '../commands/command';
import { readPaths } from '../readPaths';
import { tourProblems } from '../tourProblems';
import { readColours } from './siteColours';
import { writeSite } from './writeSite';

const USAGE =
  'Usage: npm run publish-folder -- FILE... --out DIR [--title TEXT] [--description TEXT] [--colours "#1b5e20,#0d47a1"] [--tour FILE]';
/** By this file a folder is known as a site that was published before. */
const SIGN = join('taxonomy', 'index.json');

/** `npm run publish-folder`: any files that the page can open become a static site with that taxonomy built in. */
export async function publishFolder(
  args: readonly string[],
  io: Io,
  page = 'dist',
): Promise<number> {
  const given = parse(args, io);
  const { out, colours: asked, tour, ...words } = given?.values ?? {};
  const files = given?.positionals ?? [];
  if (!files.length || !out) return fail(io, [], USAGE);
  return runLater(io, async () => {
    const colours = asked === undefined ? [] : readColours(asked);
    if ('fault' in colours) return [{ file: '--colours', message: colours.fault }];
    const refusal = refusalOf(out, page, files);
    if (refusal) return [refusal];
    const sources = await readPaths(files);
    if ('problems' in sources) return sources.problems;
    const proposed = withProposal(sources);
    const compiled = compile(proposed.sources);
    if ('problems' in compiled) return compiled.problems;
    const toured = withTour(compiled, tour);
    if ('problems' in toured) return toured.problems;
    const title = words.title ?? nameOfFiles(files.map((file) => basename(file)));
    const description = words.description ?? `${title}: an explorer of its roles and matches.`;
    writeSite({ page, out, compiled: toured, words: { title, description }, colours });
    report(compiled, proposed.questions, out, io);
    return [];
  });
}

function parse(args: readonly string[], io: Io) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: text, title: text, description: text, colours: text, tour: text },
    });
  } catch (error) {
    io.err(reasonOf(error));
    return undefined;
  }
}

function refusalOf(out: string, page: string, files: readonly string[]): Problem | undefined {
  if (!existsSync(join(page, 'index.html')))
    return { file: page, message: 'the page is not built; npm run build writes it' };
  const within = [page, ...files].find((path) => contains(out, path) || contains(path, out));
  if (within !== undefined)
    return { file: out, message: `this folder holds ${within}, or is in it; name another one` };
  const isOther = existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, SIGN));
  return isOther ? { file: out, message: 'there are other files in this folder' } : undefined;
}

const contains = (folder: string, path: string) => {
  const from = relative(folder, path);
  return from === '' || !(from.startsWith('..') || from.startsWith('/'));
};

/** Sources with what their tables are taken for, and what the page would ask. */
function withProposal(sources: Sources): { sources: Sources; questions: readonly Question[] } {
  if (sources.kind !== 'tables') return { sources, questions: [] };
  const { plan, questions } = propose(sources.tables);
  return { sources: { ...sources, plan }, questions };
}

/** A compiled taxonomy with a tour from a file of its own, where there is one. */
function withTour(compiled: Compiled, path?: string): Compiled | { problems: readonly Problem[] } {
  if (path === undefined) return compiled;
  const read = readTour({ path, text: readFileSync(path, 'utf8') });
  if ('problems' in read) return read;
  const problems = tourProblems([read], { fingerprint: '', ...compiled.taxonomy });
  return problems.length
    ? { problems }
    : { ...compiled, tours: new Map([...compiled.tours, [read.id, read.tour]]) };
}

/** Says what was published, and what was noticed on the way. */
function report({ taxonomy }: Compiled, questions: readonly Question[], out: string, io: Io): void {
  const { roles, matches, remarks = [] } = taxonomy;
  for (const remark of remarks) io.out(formatProblem(remark));
  for (const { text } of questions)
    io.out(`The page would ask: ${text} The first answer was taken.`);
  const count = `${counted(roles.length, 'role')} and ${countText(matches.percent.length)} ${matches.percent.length === 1 ? 'match' : 'matches'}`;
  io.out(`${count} are in ${out}/: put that folder on any static host.`);
}
