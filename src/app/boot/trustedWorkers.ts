/** What browsers with Trusted Types have; the types of the DOM do not know it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: 'default',
    rules: { createScriptURL: (url: string) => string },
  ) => void;
}

/**
 * Lets scripts of the page's own host become workers, and nothing else: under the policy of the page a browser with
 * Trusted Types asks here before it starts one.
 */
export function trustOwnWorkers(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin === location.origin) return url;
      throw new TypeError(`${url} is not of this host; no worker is made of it.`);
    },
  });
}
