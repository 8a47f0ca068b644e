const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** Whether a link leads to the web or to a mailbox; neither runs anything, as others may. */
export function isSafeAddress(address: string): boolean {
  return URL.canParse(address) && SAFE.has(new URL(address).protocol);
}
