// What a page listens to on its document it never lets go: in a browser it ends with the document. Here the next page
// has the same one, and would be heard by all pages before it.

type Add = typeof document.addEventListener;
let ends: (() => void)[] = [];
let kept: Document | undefined;

/** Keeps what listens from now on, so that it can be ended; once for a document. */
export function keepListeners(): void {
  if (kept === document) return;
  kept = document;
  for (const target of [document, window]) {
    const add = target.addEventListener.bind(target) as Add;
    target.addEventListener = ((...args: Parameters<Add>) => {
      const [type, listener, options] = args;
      // React listens to this once for a document.
      if (type !== 'selectionchange')
        ends.push(() => target.removeEventListener(type, listener, options));
      add(...args);
    }) as Add;
  }
  const Observer = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Observer {
    constructor(listener: MutationCallback) {
      super(listener);
      ends.push(() => this.disconnect());
    }
  };
}

/** Ends all that listens. */
export function endListeners(): void {
  for (const end of ends) end();
  ends = [];
}
