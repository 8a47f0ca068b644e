import { leaveTyping } from './keepTyping';

/** For which script the page has reloaded; it lasts as long as the tab. */
const KEY = 'rolegraph.reloaded';

let isHeld = false;

/** Says whether something is open that a reload would lose. */
export const holdReload = (holds: boolean): void => {
  isHeld = holds;
};

/**
 * Reloads the page where its host has another version of it: parts of this one are gone then. The view is in the link,
 * and what is typed is kept.
 * Answers whether it does. After a reload that brought the same version again, it does so no more.
 */
export async function reloadWhenReplaced(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
  const name = own.split('/').at(-1) ?? '';
  try {
    if (isHeld || !name || sessionStorage.getItem(KEY) === name) return false;
    const page = await fetch(location.pathname, { cache: 'no-store' });
    if (!page.ok || !isAnotherVersion(await page.text(), name)) return false;
    sessionStorage.setItem(KEY, name);
    leaveTyping();
    location.reload();
    return true;
  } catch {
    // Without a network there is no other version, and where nothing can be noted it might reload without end.
    return false;
  }
}

/** What a proxy sends in the place of the page has none of its scripts. */
const isAnotherVersion = (html: string, name: string) =>
  /assets\/[^"]+\.js/.test(html) && !html.includes(name);

/** What Firefox says: it remembers that a script did not come, and does not ask for it again as long as the page is there. */
const REMEMBERED = /^error loading dynamically imported module: (\S+)/;

/** Reloads the page, in the same view, where a script that is asked for again could come by now, but for the browser's memory. */
export async function reloadWhenRemembered(error: unknown): Promise<void> {
  const [, address] = REMEMBERED.exec(error instanceof Error ? error.message : '') ?? [];
  if (isHeld || !address) return;
  if (await isScript(address)) location.reload();
}

/** Whether all of a script comes from an address. */
async function isScript(address: string): Promise<boolean> {
  try {
    const file = await fetch(address, { cache: 'no-store' });
    await file.text();
    return file.ok && Boolean(file.headers.get('Content-Type')?.includes('javascript'));
  } catch {
    // Without a network, or half of it.
    return false;
  }
}
