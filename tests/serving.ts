import type { InlineConfig } from 'vite';

/** How the built page is served, as by `npm run preview`. */
export const SERVING: InlineConfig = {
  configFile: 'src/build/preview.config.ts',
  configLoader: 'runner',
};
