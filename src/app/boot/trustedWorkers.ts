/** What browsers with Trusted Types have; the types of the DOM do not know it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: 'default',
    rules: { createScriptURL: (url: string) => string },
  ) => void;
}

/** Addresses of scripts that only load one of the page's own host. */
const wrapped = new Set<string>();

/**
 * Lets scripts of the page's own host become workers, and nothing else: under the policy of the page a browser with
 * Trusted Types asks here before it starts one.
 */
export function trustOwnWorkers(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (isOwn(url) || wrapped.has(url)) return url;
      throw new TypeError(`${url} is not of this host; no worker is made of it.`);
    },
  });
}

/**
 * Lets the painter start in a sandboxed frame. It has no origin, so that no script's address is of the same one: the worker
 * begins with a script made here, which loads the one that was meant. Chromium does that for classic scripts only, and the
 * painter's is one: it neither imports nor exports.
 */
export function wrapWorkers(): void {
  if (self.origin !== 'null') return;
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(address: string | URL) {
      super(isOwn(`${address}`) ? loading(`${address}`) : address);
    }
  };
}

const isOwn = (url: string) => new URL(url, location.href).origin === location.origin;

/** The worker has the policy of the page, but not what the page has created. */
const TRUSTING = "self.trustedTypes?.createPolicy('default', { createScriptURL: (url) => url });";

function loading(address: string): string {
  const script = `importScripts(${JSON.stringify(address)});`;
  const url = URL.createObjectURL(new Blob([TRUSTING, script], { type: 'text/javascript' }));
  wrapped.add(url);
  return url;
}
