import { proxy } from 'comlink';
import type { Survey } from '../why';
import type { Host } from './host';
import type { ReasonsApi, SurveyOptions } from './types';

/** Runs a survey in a worker. Rejects with an AbortError when `signal` ends it, or when the worker is stopped. */
export async function surveyOf(
  { api, failed }: Host<ReasonsApi>,
  { onShare, signal }: SurveyOptions,
): Promise<Survey> {
  const stopped = () => new DOMException('Cancelled', 'AbortError');
  if (signal.aborted) throw stopped();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      void api.stopSurvey();
      reject(stopped());
    };
  });
  signal.addEventListener('abort', stop);
  try {
    const survey = await Promise.race([api.survey(proxy(onShare)), failed, aborted]);
    if (!survey) throw stopped();
    return survey;
  } finally {
    // By the time that whoever asked turns away the worker may have been ended, and asking it would be an error.
    signal.removeEventListener('abort', stop);
  }
}
