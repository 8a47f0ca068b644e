/**
 * Runs in the page before its own scripts, where the driver cannot listen: collects errors and warnings of the
 * console, what was thrown and not caught, files that did not load, and breaches of the page's security policy.
 * The list outlives a new page in the same tab, but not in a sandboxed frame, which has no storage.
 */
export function collect(): void {
  const KEY = 'collected-noise';
  const kept = self.origin === 'null' ? undefined : sessionStorage;
  const noise: string[] = JSON.parse(kept?.getItem(KEY) ?? '[]');
  // A page that is left cuts off what it loads, and that is no fault; nor is a size that is told in the next frame.
  let isLeft = false;
  for (const end of ['beforeunload', 'pagehide'])
    addEventListener(end, () => {
      isLeft = true;
    });
  const add = (text: unknown) => {
    if (isLeft || String(text).startsWith('ResizeObserver loop completed')) return;
    noise.push(String(text));
    kept?.setItem(KEY, JSON.stringify(noise));
  };
  for (const level of ['error', 'warn'] as const) {
    const write = console[level];
    console[level] = (...values) => {
      add(values.join(' '));
      write.apply(console, values);
    };
  }
  addEventListener(
    'error',
    ({ message, target }) =>
      add(message ?? `not loaded: ${target instanceof Element ? target.outerHTML : target}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => add(reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    add(`${violatedDirective} ${blockedURI}`),
  );
  Object.assign(window, { collectedNoise: () => noise });
}
