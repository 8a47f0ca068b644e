/** Lets whatever waits for the thread have it, for so many milliseconds or for one turn. */
export const rest = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));
