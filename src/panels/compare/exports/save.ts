/** Hands a text to the reader's browser as a file. */
export function saveText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const LONGEST_NAME = 120;

/** The name of the file, without its ending: "comparison-sdet-data-engineer". */
export function fileName(slugs: readonly string[]): string {
  return ['comparison', ...slugs].filter(Boolean).join('-').slice(0, LONGEST_NAME);
}
