/** A picture that does not come, for what it needs failed to load, is not waited for longer. */
const LONGEST_MS = 3000;

const picture = () =>
  new Promise<void>((resolve) => {
    const seen = new PerformanceObserver((marks) => {
      if (marks.getEntriesByName('rolegraph:picture').length) resolve();
    });
    seen.observe({ type: 'mark', buffered: true });
    setTimeout(resolve, LONGEST_MS);
  });
let waiting: Promise<void> | undefined;

/** Loads a part once the first picture is there: it takes no time from that. */
export async function afterPicture<T>(load: () => Promise<T>): Promise<T> {
  waiting ??= picture();
  await waiting;
  return load();
}
