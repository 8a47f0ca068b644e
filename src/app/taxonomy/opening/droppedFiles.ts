/** The files that were dropped, with those in folders: these are named by their path, "notes/clerk.md". */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  // The entries are gone once the event is over: none may be asked for later.
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry?.isDirectory)) return [...files];
  const all = await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])));
  return all.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files of folders that were chosen, named like dropped ones. */
export const chosenFiles = (files: Iterable<File>): File[] =>
  [...files].map((file) => (file.webkitRelativePath ? named(file, file.webkitRelativePath) : file));

const named = (file: File, path: string) =>
  new File([file], path, { type: file.type, lastModified: file.lastModified });

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [named(file, entry.fullPath.replace(/^\//, ''))];
  }
  const found: File[] = [];
  for (const inside of await entriesIn(entry as FileSystemDirectoryEntry))
    found.push(...(await filesIn(inside)));
  return found;
}

/** A folder is read in parts, until one is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (!part.length) return all;
    all.push(...part);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
