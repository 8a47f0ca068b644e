import { vi } from 'vitest';

/** A file that the page has handed to the browser. */
export interface Download {
  readonly name: string;
  readonly file: Blob;
  /** What it holds, without the mark that it may begin with. */
  readonly text: string;
}

/** What `save` makes the page hand to the browser; it is caught before a browser would take it. */
export async function downloaded(save: () => Promise<void>): Promise<Download> {
  const files: Blob[] = [];
  const names: string[] = [];
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:saved';
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function note(
    this: HTMLAnchorElement,
  ) {
    if (this.href === 'blob:saved') names.push(this.download);
  });
  try {
    await save();
    await vi.waitUntil(() => names.length > 0, { timeout: 5000 });
  } finally {
    made.mockRestore();
    clicked.mockRestore();
  }
  const [file = new Blob()] = files;
  return { name: names[0] ?? '', file, text: await file.text() };
}
