import { onTestFinished, vi } from 'vitest';

let close = () => {};

/** Opens the page as another tab does: what it remembers is gone, and only what the browser keeps is left. */
export async function openAfresh(search = '') {
  forget();
  onTestFinished(forget);
  const page = await import('./page');
  close = page.close;
  return page.open(search);
}

function forget(): void {
  close();
  close = () => {};
  vi.resetModules();
  // What the site is called is read from here, before the page writes its own.
  document.title = 'Rolegraph';
}
