/** Waits until what has changed would be painted, and what follows that has been done: no reader acts before. */
export const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)));
  });
