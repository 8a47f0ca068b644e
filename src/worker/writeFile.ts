import type { Subject, Written } from '../exports';
import { hostOf } from './host';
import type { FilesWorkerApi } from './types';

/** Writes a part of a format, off the page's thread, in a worker that ends with it. */
export async function writeFile(format: string, part: string, subject: Subject): Promise<Written> {
  const { api, failed, stop } = hostOf<FilesWorkerApi>(
    new Worker(new URL('./filesWorker.ts', import.meta.url), { type: 'module' }),
  );
  try {
    return await Promise.race([api.write(format, part, subject), failed]);
  } finally {
    stop();
  }
}
