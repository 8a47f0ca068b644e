/** The files that were dropped, with those in folders: these are named by their path, "notes/clerk.md". */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  // The entries are gone once the event is over: none may be asked for later.
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry?.isDirectory)) return [...files];
  const all = await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])));
  return all.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    const path = entry.fullPath.replace(/^\//, '');
    return [new File([file], path, { type: file.type, lastModified: file.lastModified })];
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
