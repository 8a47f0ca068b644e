import { counted, type Problem, quote } from '../../domain';
import type { SourceFile } from '../sources';
import { archive } from './archive';
import { csv } from './csv';
import type { Format } from './format';
import { FORMATS } from './formats';
import { isAboutOthers, isInside, isJunk } from './junk';
import { notes } from './notes';
import { seemsToBe } from './seemsToBe';

/** Files of one format that are read as one: several only where the format reads them together. */
interface Group {
  readonly format: Format;
  readonly files: SourceFile[];
}

/** The kind of a file; undefined where it does not open. */
export const formatOf = (file: SourceFile) =>
  seemsToBe(file) ? undefined : FORMATS.find(({ recognises }) => recognises(file));

/**
 * Sorts files by their formats. What does not open is a fault where it was chosen itself, and left out with a remark
 * where it came in a folder or an archive.
 */
export function sortFiles(files: readonly SourceFile[]) {
  const own = files.filter(({ path }) => !isJunk(path));
  const known = own.map((file) => ({ file, format: formatOf(file) }));
  const unopened = known.filter(({ file, format }) => !format || isOther(file, format));
  const open = known.filter((one) => !unopened.includes(one));
  const about = open.filter(({ file }) => isAboutOthers(file.path));
  const others = open.filter((one) => !about.includes(one) && one.format !== notes);
  const kept = others.length ? open.filter((one) => !about.includes(one)) : open;
  const [inside, chosen] = [true, false].map((is) =>
    unopened.map(({ file }) => file).filter(({ path }) => isInside(path) === is),
  );
  return {
    groups: groupsOf(kept),
    problems: (chosen ?? []).map(refusalOf),
    remarks: [
      ...leftOut(
        files.filter((file) => !own.includes(file)),
        'of systems and programs',
      ),
      ...leftOut(inside ?? [], 'of kinds that do not open here'),
      ...leftOut(others.length ? about.map(({ file }) => file) : [], 'about the others'),
    ],
  };
}

/** An archive in an archive; and any text in a folder, such as a program, that does not call itself a table. */
const isOther = ({ path }: SourceFile, format: Format) =>
  format === archive ||
  (format === csv && isInside(path) && !/(^|\/)[^.]*$|\.(csv|tsv|tab|psv|txt|dat)$/i.test(path));

function groupsOf(known: readonly { file: SourceFile; format: Format | undefined }[]): Group[] {
  const groups: Group[] = [];
  for (const { file, format } of known) {
    if (!format) continue;
    const group = format.together && groups.find((one) => one.format === format);
    if (group) group.files.push(file);
    else groups.push({ format, files: [file] });
  }
  return groups;
}

/** Why a file does not open. */
function refusalOf(file: SourceFile): Problem {
  const seems = seemsToBe(file);
  if (seems) return refusal(file, `this looks like ${seems}`);
  if (!file.text.trim()) return refusal(file, 'the file is empty');
  if (/^\uFEFF?\s*</.test(file.text))
    return refusal(file, 'this looks like XML of a kind that does not open here');
  return refusal(file, 'this is no file that the page can open');
}

const refusal = ({ path: file }: SourceFile, message: string) => ({ file, line: 1, message });

const MOST_NAMED = 5;

function leftOut(files: readonly SourceFile[], kind: string): Problem[] {
  const [first] = files;
  if (!first) return [];
  const named = files.slice(0, MOST_NAMED).map(({ path }) => quote(path));
  const more = files.length - named.length;
  const message = `${counted(files.length, 'file')} ${kind} left out: ${named.join(', ')}${more ? ` and ${more} more` : ''}`;
  return [{ file: 'The files', message, count: files.length, outcome: 'left out' }];
}
