import type { RoleId, Taxonomy } from '../domain';
import type { Reading, Survey, Why } from '../why';
import { hostOf } from './host';
import { surveyOf } from './surveyOf';
import type { ReasonsWorkerApi, SurveyOptions } from './types';

/** Answers about the built-in taxonomy's records, from a worker that lives until `close`. */
export interface OpenReasons {
  readonly explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>;
  readonly read: (text: string) => Promise<Reading>;
  readonly survey: (options: SurveyOptions) => Promise<Survey>;
  readonly close: () => void;
}

/** Starts a worker that reads the passages of a taxonomy from an address. Rejects when they cannot be loaded. */
export async function openReasons(taxonomy: Taxonomy, address: string): Promise<OpenReasons> {
  const host = hostOf<ReasonsWorkerApi>(
    new Worker(new URL('./reasonsWorker.ts', import.meta.url), { type: 'module' }),
  );
  const { api, failed, stop } = host;
  try {
    await Promise.race([api.begin(taxonomy, address), failed]);
  } catch (error) {
    stop();
    throw error;
  }
  return {
    explain: (a, b) => Promise.race([api.explain(a, b), failed]),
    read: (text) => Promise.race([api.read(text), failed]),
    survey: (options) => surveyOf(host, options),
    close: stop,
  };
}
