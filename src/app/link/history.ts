import { createSteps, type View, type ViewStore, writeLink } from '../../state';

/** Keeps the view and the link in the address the same. */
export interface History {
  /** Writes the view into the link as it changes, and calls `onTravel` when "back" or "forward" leads to another link. */
  readonly bind: (onTravel: (search: string) => void) => () => void;
  /** Puts the link of what is shown into the address again, as a step: "back" then tries once more. */
  readonly stay: () => void;
  /** Shows the view that a link has led to, without writing a link for it. */
  readonly follow: (view: View) => void;
}

/** Binds the link in the address to a store. */
export function createHistory(store: ViewStore): History {
  const isStep = createSteps();
  // A link that is being followed is in the address already.
  let isFollowing = false;
  const write = (view: View, before: View) => {
    const link = writeLink(view);
    // What a link asks for and the taxonomy lacks stays in the address until the reader moves on:
    // it is compared with what the view was, not with the address.
    if (isFollowing || link === writeLink(before) || link === location.search) return;
    // What a link holds behind its "#" is no part of the view, and stays.
    const address = (link || location.pathname) + location.hash;
    // In a frame "back" is for the page around it.
    if (isStep(before, view) && !view.embed) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  return {
    bind: (onTravel) => {
      const stop = store.subscribe((now, before) => write(now.view, before.view));
      const travel = () => onTravel(location.search);
      window.addEventListener('popstate', travel);
      return () => {
        stop();
        window.removeEventListener('popstate', travel);
      };
    },
    stay: () => history.pushState(null, '', writeLink(store.getState().view) || location.pathname),
    follow: (view) => {
      isFollowing = true;
      store.setState({ view });
      isFollowing = false;
    },
  };
}

/** Puts the link of a view in the place of one that is too long: each file that the page asks for is resolved against the address. */
export function shortenAddress(view: View): void {
  history.replaceState(null, '', (writeLink(view) || location.pathname) + location.hash);
}
