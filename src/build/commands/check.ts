import { parseArgs } from 'node:util';
import { link, readSources } from '../../compile';
import type { Problem, RoleRecord } from '../../domain';
import { dataFolder, readDataFolder } from '../dataFolder';
import { editorialProblems } from '../editorial';
import { tourProblems } from '../tourProblems';
import { fail, type Io, reasonOf } from './command';
import { alikeText, countsTable } from './counts';
import { summary } from './summary';

const USAGE = 'Usage: npm run check [-- [--counts | --alike] [--data DIR] [role id ...]]';

const count = (problems: readonly Problem[]) =>
  problems.length === 1 ? 'One fault' : `${problems.length} faults`;

/**
 * `npm run check`: every fault in a taxonomy's folder, and a table that sums it up. With --counts or --alike it only
 * counts, or lists texts that are alike, in all records or in those that are named.
 */
export function check(args: readonly string[], io: Io, home: string = dataFolder()): number {
  const given = parse(args, home, io);
  if (!given) return fail(io, [], USAGE);
  const { counts, alike, data: folder } = given.values;
  const report = (problems: readonly Problem[]) =>
    problems.length ? fail(io, problems, `${count(problems)} in ${folder}/.`) : 0;
  const contents = readSources(readDataFolder(folder));
  if ('problems' in contents) return report(contents.problems);
  const records = named(contents.records, given.positionals);
  if (counts) io.out(countsTable(records));
  if (alike) io.out(alikeText(records));
  if (counts || alike) return 0;
  io.out(summary(contents));
  const taxonomy = { fingerprint: '', ...link(contents).taxonomy };
  const inTours = tourProblems(contents.tours ?? [], taxonomy);
  return report([...editorialProblems(contents), ...inTours]);
}

function parse(args: readonly string[], home: string, io: Io) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        counts: { type: 'boolean', default: false },
        alike: { type: 'boolean', default: false },
        data: { type: 'string', default: home },
      },
    });
  } catch (error) {
    io.err(reasonOf(error));
    return undefined;
  }
}

const named = (records: readonly RoleRecord[], ids: readonly string[]) =>
  ids.length ? records.filter(({ id }) => ids.includes(id)) : records;
