import { useSyncExternalStore } from 'react';

/** Whether the page has the whole screen, and what gives and takes it; undefined where the browser, or a frame, does not let it. */
export function useFullScreen() {
  const isFull = useSyncExternalStore(listen, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return undefined;
  const toggle = () => {
    const turned = isFull
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    // What the browser refuses stays as it is.
    turned.catch(() => {});
  };
  return { isFull, toggle };
}

function listen(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
