/** Stylesheets that did not come, or in which there was no rule: a host has sent something else in their place. */
const failed = new Set<HTMLLinkElement>();

/** Notices each stylesheet that does not come. */
export function watchStyles(): void {
  const notice = ({ type, target }: Event) => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
    if (type === 'error' || !target.sheet?.cssRules.length) failed.add(target);
  };
  // Neither of them bubbles.
  document.addEventListener('error', notice, true);
  document.addEventListener('load', notice, true);
}

/**
 * Loads a part together with its style. What Vite puts around an import asks for a stylesheet once only, and would show
 * the part without it the second time: so those that are missing are asked for here again.
 */
export async function loadStyled<T>(load: () => Promise<T>): Promise<T> {
  await Promise.all([...failed].map(loadAgain));
  const loaded = await load();
  if (failed.size) throw new Error('A stylesheet could not be loaded.');
  return loaded;
}

function loadAgain(link: HTMLLinkElement): Promise<unknown> {
  const next = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve) => {
    next.onload = next.onerror = resolve;
    failed.delete(link);
    link.replaceWith(next);
  });
}
