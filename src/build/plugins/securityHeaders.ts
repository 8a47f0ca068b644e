import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { siteAddress } from '../siteAddress';
import { SLOW_STYLE } from './slowStart';

// Cytoscape writes this one style element into the page; its hash lets it in, and that of a slow start, and nothing else.
const CYTOSCAPE_STYLE = '.__________cytoscape_container { position: relative; }';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// In a sandboxed frame, which has no origin, WebKit takes 'self' for nothing: there the site is known by its address.
const OWN = ["'self'", siteAddress()?.origin ?? []].flat().join(' ');

// What a meta element can say. It reaches no worker: for those a host sends the headers.
const PAGE_POLICY = [
  "default-src 'none'",
  `script-src ${OWN}`,
  // In a sandboxed frame, which has no origin, a worker begins with a script that the page makes.
  `worker-src ${OWN} blob:`,
  `style-src ${OWN} ${hash(CYTOSCAPE_STYLE)} ${hash(SLOW_STYLE)}`,
  `img-src ${OWN} data:`,
  `font-src ${OWN}`,
  `connect-src ${OWN}`,
  `manifest-src ${OWN}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

const POLICY = [...PAGE_POLICY, "frame-ancestors 'self'"].join('; ');

/** What a host should send with every file of the built page. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const LONG = 'public, max-age=31536000';
/** What browsers may store, and for how long. */
const CACHING: Readonly<Record<string, string>> = {
  '/assets/*': `${LONG}, immutable`,
  '/taxonomy/*': LONG,
  '/': 'no-cache',
  '/index.html': 'no-cache',
  '/sw.js': 'no-cache',
  '/manifest.webmanifest': 'no-cache',
};

function headersFile(): string {
  const all = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const caching = Object.entries(CACHING).map(
    ([path, rule]) => `${path}\n  Cache-Control: ${rule}`,
  );
  return `${['/*', ...all, ...caching].join('\n')}\n`;
}

/**
 * Puts the policy into the built page, and the headers into `_headers`, which several static hosts read. The preview
 * sends them. The dev server needs inline scripts, so it goes without.
 */
export function securityHeaders(): Plugin {
  return {
    name: 'rolegraph-security-headers',
    config: () => ({ preview: { headers: SECURITY_HEADERS } }),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { server }) =>
        server
          ? []
          : [
              {
                tag: 'meta',
                attrs: {
                  'http-equiv': 'Content-Security-Policy',
                  content: PAGE_POLICY.join('; '),
                },
                injectTo: 'head-prepend',
              },
            ],
    },
  };
}
