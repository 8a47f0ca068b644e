import { vi } from 'vitest';

const noise: string[] = [];

/** What the page said on the console, or failed with, in a test; it must be silent. */
export const silence = {
  begin: () => {
    noise.length = 0;
    for (const kind of ['error', 'warn'] as const) {
      vi.spyOn(console, kind).mockImplementation((...said) => void noise.push(said.join(' ')));
    }
    vi.stubGlobal('reportError', (error: unknown) => void noise.push(String(error)));
  },
  end: () => {
    vi.restoreAllMocks();
    return [...noise];
  },
  /** Forgives what was said so far: a test that breaks something expects it. */
  forgive: () => {
    noise.length = 0;
  },
};
