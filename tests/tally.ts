import { readReport } from './report';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

interface BrowserReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
}

/** What vitest counted. */
export const unitTally = (file: string) =>
  tally<UnitReport>(file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));

/** What Playwright counted. */
export const browserTally = (file: string) =>
  tally<BrowserReport>(file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));

/** The last line of `npm test`. */
export function summaryOf(tallies: readonly Tally[]): string {
  const sum = (key: keyof Tally) => tallies.reduce((all, one) => all + one[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function tally<T>(file: string, count: (report: T) => Tally): Tally {
  const report = readReport<T>(file);
  return report ? count(report) : { passed: 0, failed: 0, skipped: 0 };
}
