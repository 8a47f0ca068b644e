import { z } from 'zod';

// Every leaf of a schema says what it expects; `faultsOf` puts that beside what was found.
const PARAGRAPH = 'one paragraph of text: no line breaks, no space at either end';

/** The schema of a text that is read as it stands. */
export const paragraph = z
  .string(PARAGRAPH)
  .regex(/^(?!\s)[^\p{Cc}\p{Zl}\p{Zp}]+(?<!\s)$/u, { error: PARAGRAPH });
