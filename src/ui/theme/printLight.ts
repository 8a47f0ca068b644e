/** So long a map may take to be painted in other colours. */
const REPAINT_MS = 700;

/** Prints the page, in the light theme: a map is painted in its colours before, and in those of the screen afterwards. */
export async function printLight(): Promise<void> {
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  const isSystemDark = matchMedia('(prefers-color-scheme: dark)').matches;
  if (before === undefined ? isSystemDark : before === 'dark') {
    dataset.theme = 'light';
    await new Promise((resolve) => setTimeout(resolve, REPAINT_MS));
  }
  print();
  if (before === undefined) delete dataset.theme;
  else dataset.theme = before;
}
