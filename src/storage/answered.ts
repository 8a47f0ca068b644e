import { SilentError } from './errors';

/** Some browsers leave requests to a broken database open for good. */
const LIMIT_MS = 10_000;

/** An answer of the browser's storage. Rejects with SilentError where there is none in ten seconds. */
export function answered<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const silent = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SilentError()), LIMIT_MS);
  });
  return Promise.race([answer, silent]).finally(() => clearTimeout(timer));
}
