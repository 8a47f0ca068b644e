const REST_MS = 2000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/**
 * Acts once the reader has rested: no key, pointer or wheel for two seconds. What can wait gives way until then. The
 * function that comes back gives up waiting.
 */
export function onceRested(act: () => void): () => void {
  const listening = new AbortController();
  let rest: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(rest);
    listening.abort();
  };
  const wait = () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      stop();
      act();
    }, REST_MS);
  };
  for (const sign of SIGNS) {
    addEventListener(sign, wait, { capture: true, passive: true, signal: listening.signal });
  }
  wait();
  return stop;
}
