import { useMediaQuery } from './useMediaQuery';
import { useStored } from './useStored';

export type Theme = 'light' | 'dark';

const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark';

/** The theme in force, the system's until the reader chooses, and a way to change it. */
export function useTheme(): { theme: Theme; toggle: () => void } {
  const system: Theme = useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const [chosen, choose] = useStored<Theme | null>('rolegraph.theme', null, isTheme);
  const theme = chosen ?? system;
  // Set while rendering: the map reads the tokens of the theme in the same pass.
  if (chosen) document.documentElement.dataset.theme = chosen;
  return { theme, toggle: () => choose(theme === 'dark' ? 'light' : 'dark') };
}
