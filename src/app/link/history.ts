import { isStep, type View, type ViewStore, writeLink } from '../../state';

/** While a link is followed: it stands in the address already. */
let following = false;

/** Writes the view into the link as it changes, and calls `onTravel` when "back" or "forward" has led to another link. */
export function bindHistory(store: ViewStore, onTravel: (search: string) => void): () => void {
  const stop = store.subscribe(({ view }, { view: before }) => {
    const link = writeLink(view);
    // What a link asks for and the taxonomy lacks stays in the address until the reader moves on:
    // it is compared with what the view was, not with the address.
    if (following || link === writeLink(before) || link === location.search) return;
    const address = link || location.pathname;
    if (isStep(before, view)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  const travel = () => onTravel(location.search);
  window.addEventListener('popstate', travel);
  return () => {
    stop();
    window.removeEventListener('popstate', travel);
  };
}

/** Shows the view that a link has led to, without writing a link for it. */
export function followLink(store: ViewStore, view: View): void {
  following = true;
  store.setState({ view });
  following = false;
}
