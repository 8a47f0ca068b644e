import { useSyncExternalStore } from 'react';
import { useMediaQuery } from '../hooks/useMediaQuery';
import { readStored, writeStored } from '../hooks/useStored';

export type Theme = 'light' | 'dark';

const KEY = 'rolegraph.theme';
const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark';

/** Sets the saved theme on the document. Called once, before the first render. */
export function restoreTheme(): void {
  const saved = readStored(KEY, isTheme);
  if (saved) document.documentElement.dataset.theme = saved;
}

/**
 * The theme in force, the system's until the reader chooses, and a way to change it. `colours` names the colours in force:
 * when the system asks for more contrast, or for its own colours, they are others.
 */
export function useTheme(): { theme: Theme; colours: string; toggle: () => void } {
  const system: Theme = useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const chosen = useSyncExternalStore(subscribe, chosenTheme);
  const theme = chosen ?? system;
  const isForced = useMediaQuery('(forced-colors: active)');
  const isStrong = useMediaQuery('(prefers-contrast: more)');
  const colours = `${theme} ${isForced} ${isStrong}`;
  return { theme, colours, toggle: () => chooseTheme(theme === 'dark' ? 'light' : 'dark') };
}

// The document holds the choice: its tokens are in force before anything renders with the new theme.
function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  writeStored(KEY, theme);
}

function chosenTheme(): Theme | undefined {
  const { theme } = document.documentElement.dataset;
  return isTheme(theme) ? theme : undefined;
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
