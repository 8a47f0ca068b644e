import { type UnzipFileInfo, unzipSync } from 'fflate';

/** What an archive may hold unpacked, in bytes. */
const LARGEST_ARCHIVE = 500_000_000;

/** A file in an archive; its path in there is not yet checked for anything. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why an archive is not unpacked. */
export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault';
}

/** Whether bytes begin as those of a .zip, which spreadsheets and other documents are, too. */
export const isArchive = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The paths in an archive, nothing being unpacked; none where it is damaged. */
export function pathsIn(bytes: Uint8Array): string[] {
  try {
    return entriesOf(bytes).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Unpacks the files of an archive that are wanted. Throws an ArchiveFault where that is not possible, or too much. */
export function unpack(bytes: Uint8Array, isWanted: (path: string) => boolean): ArchivedFile[] {
  const wanted = ({ name }: UnzipFileInfo) => !name.endsWith('/') && isWanted(name);
  const size = attempt(() => entriesOf(bytes))
    .filter(wanted)
    .reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (size > LARGEST_ARCHIVE) {
    const [is, most] = [size, LARGEST_ARCHIVE].map((some) => Math.round(some / 1e6));
    throw new ArchiveFault(`unpacked it has ${is} MB; the page unpacks ${most} MB at most`);
  }
  const unpacked = attempt(() => unzipSync(bytes, { filter: wanted }));
  return Object.entries(unpacked).map(([path, own]) => ({ path, bytes: own }));
}

function entriesOf(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (entry) => {
      entries.push(entry);
      return false;
    },
  });
  return entries;
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new ArchiveFault('the archive is damaged, or needs a password');
  }
}
