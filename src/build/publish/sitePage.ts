import { INDEX_PATH } from '../../compile';
import { xmlText } from '../../exports';

/** What a published site says of itself. */
export interface SiteWords {
  readonly title: string;
  readonly description: string;
}

/** Where the site's own colours are, relative to the page. */
export const COLOURS_PATH = 'taxonomy/colours.css';

/** The built page with a title, a description, the address of another index, and a style of its own where it has one. */
export function sitePage(
  html: string,
  { title, description }: SiteWords,
  fingerprint: string,
  hasColours: boolean,
): string {
  const index = new RegExp(`(href="\\./${INDEX_PATH})[^"]*`);
  const style = hasColours ? `    <link rel="stylesheet" href="./${COLOURS_PATH}" />\n  ` : '';
  return (
    html
      .replace(/<title>[^<]*/, () => `<title>${xmlText(title)}`)
      .replace(
        /(<meta (?:name|property)="(?:og:|twitter:)?title" content=")[^"]*/g,
        (_, start: string) => `${start}${xmlText(title)}`,
      )
      .replace(
        /(<meta (?:name|property)="(?:og:|twitter:)?description" content=")[^"]*/g,
        (_, start: string) => `${start}${xmlText(description)}`,
      )
      // The picture is of the roles that come with Rolegraph.
      .replace(/ *<meta property="og:image[^>]*>\n?/g, '')
      .replace('content="summary_large_image"', 'content="summary"')
      .replace(index, (_, start: string) => `${start}?v=${fingerprint}`)
      .replace('</head>', () => `${style}</head>`)
  );
}

/** The service worker with another index and name: from this, browsers that have it learn that the site is a new one. */
export const siteWorker = (script: string, fingerprint: string): string =>
  script.replace(/(url:"index\.html",revision:")[^"]*/, (_, start: string) => start + fingerprint);

/** The manifest with the name and description of the site. */
export function siteManifest(text: string, { title, description }: SiteWords): string {
  const manifest: object = JSON.parse(text);
  return JSON.stringify({ ...manifest, name: title, short_name: title, description });
}
