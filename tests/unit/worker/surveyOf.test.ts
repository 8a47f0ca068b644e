import { expect, test, vi } from 'vitest';
import type { Survey } from '../../../src/why';
import type { Host } from '../../../src/worker/host';
import { surveyOf } from '../../../src/worker/surveyOf';
import type { ReasonsApi } from '../../../src/worker/types';

/** A worker that answers with these surveys, one after another, and what it was told to stop. */
function begin(...answers: Promise<Survey | null>[]) {
  const stopSurvey = vi.fn(async () => {});
  const api = { survey: () => answers.shift(), stopSurvey };
  const host = { api, failed: new Promise<never>(() => {}) } as unknown as Host<ReasonsApi>;
  const leaving = new AbortController();
  const run = () => surveyOf(host, { onShare: () => {}, signal: leaving.signal });
  return { run, leave: () => leaving.abort(), stopSurvey };
}

test('a survey that is on its way is stopped when nobody waits for it any more', async () => {
  const { run, leave, stopSurvey } = begin(new Promise(() => {}));
  const result = run();
  leave();
  await expect(result).rejects.toMatchObject({ name: 'AbortError' });
  expect(stopSurvey).toHaveBeenCalledOnce();
});

test('a worker whose survey is done is left alone: it may have been ended meanwhile', async () => {
  const survey = {} as Survey;
  const { run, leave, stopSurvey } = begin(Promise.resolve(survey));
  expect(await run()).toBe(survey);
  leave();
  expect(stopSurvey).not.toHaveBeenCalled();
});
