import type { Plugin } from 'vite';
import { siteAddress } from '../siteAddress';

/** Gives what shows a preview of a link to the site whole addresses, where the site's own is known: few follow a relative one. */
export function linkPreview(): Plugin {
  const address = siteAddress();
  return {
    name: 'rolegraph-link-preview',
    apply: 'build',
    transformIndexHtml: (html) => {
      if (!address) return html;
      const whole = html.replace(
        /(<meta property="og:image" content=")([^"]*)/,
        (_, start: string, path: string) => start + new URL(path, address).href,
      );
      const attrs = { property: 'og:url', content: address.href };
      return { html: whole, tags: [{ tag: 'meta', attrs, injectTo: 'head' as const }] };
    },
  };
}
