/**
 * Resolves when the page has its stylesheet, which is one for all its parts: browsers run a page's script after it. What
 * did not arrive, or has no rule because a host sent something else, is asked for once more; rejects when it fails again.
 */
export async function ensureStyle(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet][href^="./"]');
  await Promise.all([...links].filter((link) => !hasRules(link)).map(loadAgain));
}

function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return !!sheet?.cssRules.length;
  } catch {
    // Chromium keeps a sheet that did not arrive, and lets nobody read it.
    return false;
  }
}

function loadAgain(link: HTMLLinkElement): Promise<void> {
  const next = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`${next.href} could not be loaded.`));
    next.onerror = fail;
    next.onload = () => (hasRules(next) ? resolve() : fail());
    link.replaceWith(next);
  });
}
