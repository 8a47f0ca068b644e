import { EventEmitter } from 'node:events';
import { onTestFinished } from 'vitest';

type Listener = (data: object) => Promise<void>;

/** Stands in for Vite's client in the pages that are opened from now on: what its server tells can be told to them. */
export function simulateHot() {
  const hot = new EventEmitter();
  Object.assign(globalThis, { hot });
  // By itself: what the page has of storage is a stub as well, and must last as long as the page.
  onTestFinished(() => void Reflect.deleteProperty(globalThis, 'hot'));
  return {
    /** Tells the page of an event, and waits until it has done what follows. */
    tell: (event: string, data: object) =>
      Promise.all(hot.listeners(event).map((listener) => (listener as Listener)(data))),
    countListeners: () => hot.eventNames().length,
  };
}
