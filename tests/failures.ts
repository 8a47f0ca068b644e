import { stripVTControlCharacters } from 'node:util';
import { readReport } from './report';

/** A test that did not pass at once: where it is, what it is called, and the first line of what was wrong. */
interface Failure {
  readonly file: string;
  readonly title: string;
  readonly error: string | undefined;
  /** It passed at the second try. */
  readonly isMended: boolean;
}

interface UnitReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

interface BrowserError {
  readonly message?: string;
}
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly file: string;
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly results: readonly { readonly errors?: readonly BrowserError[] }[];
    }[];
  }[];
}
interface BrowserReport extends Suite {
  /** What belongs to no test, such as a server that does not start. */
  readonly errors?: readonly BrowserError[];
}

/** What did not pass in vitest's report; a file that could not be run counts as one test. */
export function unitFailures(path: string): Failure[] {
  const { testResults = [] } = readReport<Partial<UnitReport>>(path) ?? {};
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replace(`${process.cwd()}/`, '');
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (status === 'failed' && !failed.length)
      return [{ file, title: 'all of it', error: message, isMended: false }];
    return failed.map(({ fullName, failureMessages }) => ({
      ...{ file, title: fullName, error: failureMessages?.[0], isMended: false },
    }));
  });
}

/** What did not pass at once in Playwright's report. */
export function browserFailures(path: string): Failure[] {
  const report = readReport<BrowserReport>(path);
  if (!report) return [];
  const others = (report.errors ?? []).map(({ message }) => ({
    ...{ file: 'tests/browser', title: 'outside of the tests', error: message, isMended: false },
  }));
  return [...ofSuite(report), ...others];
}

function ofSuite({ suites = [], specs = [] }: Suite): Failure[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, status, results }) => ({
        file: `tests/browser/${file}, ${projectName}`,
        title,
        error: results.flatMap(({ errors = [] }) => errors)[0]?.message,
        isMended: status === 'flaky',
      })),
  );
  return [...own, ...suites.flatMap(ofSuite)];
}

/** The failures as text, those of the second try last; empty when there are none. */
export function told(failures: readonly Failure[]): string {
  const part = (heading: string, isMended: boolean) => {
    const those = failures.filter((one) => one.isMended === isMended);
    return those.length ? [heading, ...those.map(line)] : [];
  };
  return [...part('Failed:', false), ...part('Passed at the second try only:', true)].join('\n');
}

const line = ({ file, title, error = '' }: Failure) =>
  `  ${file}: ${title}\n      ${stripVTControlCharacters(error).trim().split('\n')[0]}`;
