/** Begins to keep the focus, and what is covered inert, when something gets the focus for the first time. */
export function keepPageLater(): void {
  const begin = async () => (await import('./keepPage')).keepPage();
  document.addEventListener('focusin', () => void begin().catch(reportError), { once: true });
}
