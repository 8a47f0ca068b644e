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

/** Thrown where what the reader has written is not kept. Its message is for the reader. */
export class NotKeptError extends Error {
  override readonly name = 'NotKeptError';
  constructor(cause: unknown) {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    const isSilent = cause instanceof SilentError;
    super(isFull ? FULL : isSilent ? SILENT : FORBIDDEN, { cause });
  }
}
const FULL = 'This browser has no room left: what you write is not kept.';
const SILENT = "This browser's storage does not answer: what you write is not kept.";
const FORBIDDEN =
  'This browser keeps nothing for this page: what you write is gone when you leave.';

/** Whether what went wrong is one of these; one from a worker has kept its name only. */
export const isOfStorage = (error: unknown): error is Error =>
  error instanceof Error && ['DamagedError', 'SilentError'].includes(error.name);
