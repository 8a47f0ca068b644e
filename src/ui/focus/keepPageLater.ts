/** Begins to keep the focus, and what is covered inert, when something gets the focus for the first time. */
export function keepPageLater(): void {
  const begin = async () => (await import('./keepPage')).keepPage();
  const listen = () => document.addEventListener('focusin', start, { once: true });
  const start = () =>
    void begin().catch((error) => {
      reportError(error);
      // What did not come is asked for again with the next focus.
      listen();
    });
  listen();
}
