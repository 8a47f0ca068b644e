/** Thrown where what is saved of a taxonomy is not what was saved. Its message is for the reader. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
  constructor() {
    super(
      'What this browser saved of this taxonomy is damaged: delete it under Taxonomy, or open its files again.',
    );
  }
}

/** Thrown where the browser's storage neither answers nor refuses. Its message is for the reader. */
export class SilentError extends Error {
  override readonly name = 'SilentError';
  constructor() {
    super(
      "This browser's storage does not answer. Close other tabs with this page, and reload it.",
    );
  }
}

/** Whether what went wrong is one of these; one from a worker has kept its name only. */
export const isOfStorage = (error: unknown): error is Error =>
  error instanceof Error && ['DamagedError', 'SilentError'].includes(error.name);
