/** A success criterion of WCAG 2.2, and how the page stands to it. */
export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** Whether it is met, or could not apply to anything. */
  readonly stands: 'met' | 'nothing to meet';
  readonly how: string;
  /** The files of tests that hold it; none where it was looked at by hand. */
  readonly tests: readonly string[];
}

/** A criterion that is met: `tests` are the files that hold it, none where it was looked at by hand. */
export const met = (
  number: string,
  level: 'A' | 'AA',
  name: string,
  how: string,
  ...tests: string[]
): Criterion => ({ number, level, name, how, tests, stands: 'met' });

/** A criterion of what the page does not have. */
export const nothing = (
  number: string,
  level: 'A' | 'AA',
  name: string,
  how: string,
): Criterion => ({ number, level, name, how, tests: [], stands: 'nothing to meet' });
