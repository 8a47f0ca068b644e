import { describe, expect, test } from 'vitest';
import type { Reasons, Survey } from '../../../src/why';
import { answerReasons } from '../../../src/worker/answerReasons';

const busy = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};
const result = { found: 0 } as Survey;
function reasonsOf(steps: number): Reasons & { done: () => number } {
  let done = 0;
  return {
    done: () => done,
    explain: async () => undefined,
    read: async () => ({ words: 0, known: 0, nearest: [], phrases: [] }),
    survey: () => ({
      step: () => {
        busy(2);
        done++;
      },
      share: () => done / steps,
      isDone: () => done >= steps,
      result: () => result,
    }),
  };
}

describe('a survey in a worker', () => {
  test('lets other questions in between, and tells how far it is', async () => {
    const { survey, explain } = answerReasons(async () => reasonsOf(150));
    const shares: number[] = [];
    let isOver = false;
    const running = survey((share) => shares.push(share)).finally(() => {
      isOver = true;
    });
    await explain('a' as never, 'b' as never);
    expect(isOver).toBe(false);
    expect(await running).toBe(result);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('can be stopped, and a later one ends an earlier', async () => {
    const reasons = reasonsOf(1000);
    const { survey, stopSurvey } = answerReasons(async () => reasons);
    const first = survey(() => {});
    const second = survey(() => {});
    expect(await first).toBeUndefined();
    stopSurvey();
    expect(await second).toBeUndefined();
    expect(reasons.done()).toBeLessThan(1000);
  });
});
