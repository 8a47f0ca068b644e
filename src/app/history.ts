import { isStep, readLink, type View, type ViewStore, writeLink } from '../state';

/** The link and the view, each kept up with the other. `onLink` gets the view that "back" or "forward" leads to. */
export function bindHistory(
  store: ViewStore,
  onLink: (link: ReturnType<typeof readLink>) => View,
): () => void {
  let following = false;
  const stop = store.subscribe(({ view }, { view: before }) => {
    const link = writeLink(view);
    if (following || link === location.search) return;
    const address = link || location.pathname;
    if (isStep(before, view)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  const follow = () => {
    following = true;
    store.setState({ view: onLink(readLink(location.search)) });
    following = false;
  };
  window.addEventListener('popstate', follow);
  return () => {
    stop();
    window.removeEventListener('popstate', follow);
  };
}
