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
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      void api.stopSurvey();
      reject(stopped());
    });
  });
  const survey = await Promise.race([api.survey(proxy(onShare)), failed, aborted]);
  if (!survey) throw stopped();
  return survey;
}
