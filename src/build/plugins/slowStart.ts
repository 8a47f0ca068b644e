import type { Plugin } from 'vite';

/** Shows the sentence in index.html after ten seconds, where neither script nor stylesheet may have arrived. */
export const SLOW_STYLE = [
  '.slow { max-width: 34rem; margin: 20vh auto; padding: 0 1rem; font: 1rem/1.5 sans-serif;',
  'visibility: hidden; animation: slow 0s 10s forwards; }',
  '@keyframes slow { to { visibility: visible; } }',
  '@media (scripting: none) { .slow { display: none; } }',
].join(' ');

/** Writes the style of a slow start into the page as it is: the policy lets it in by its hash. */
export function slowStart(): Plugin {
  return {
    name: 'rolegraph-slow-start',
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'style', children: SLOW_STYLE, injectTo: 'head' }],
    },
  };
}
