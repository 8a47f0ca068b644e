import { xmlText } from '../../exports';

/** What a frame in another page is made of. */
export interface Frame {
  readonly address: string;
  readonly title: string;
  /** In pixels; null = all that there is. */
  readonly width: number | null;
  readonly height: number;
}

/**
 * What the frame may do. With its own origin it needs no header of its host to load its files; what it opens in a new tab
 * is an ordinary page again.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The HTML that shows a view in another page. */
export function frameCode({ address, title, width, height }: Frame): string {
  const attributes = {
    ...{ src: address, title, width: width ?? '100%', height, loading: 'lazy' },
    ...{ style: 'border: 0', sandbox: SANDBOX },
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${xmlText(String(value))}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** Which pages a Content-Security-Policy lets show this one in a frame, in words; undefined where it is all of them. */
export function framersIn(policy: string | null): string | undefined {
  const [, allowed] = /(?:^|;)\s*frame-ancestors\s+([^;]*)/.exec(policy ?? '') ?? [];
  const sources = allowed?.trim().split(/\s+/) ?? ['*'];
  if (sources.includes('*')) return undefined;
  if (sources.join() === "'none'") return 'no page';
  return sources.map((source) => (source === "'self'" ? 'its own pages' : source)).join(' and ');
}
