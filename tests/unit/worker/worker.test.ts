import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/worker/fingerprint';
import { doInTurns } from '../../../src/worker/schedule';

describe('the fingerprint of files', () => {
  test('does not depend on their order, but on every letter', () => {
    expect(fingerprintOf(['roles', 'matches'])).toBe(fingerprintOf(['matches', 'roles']));
    expect(fingerprintOf(['roles', 'matches'])).not.toBe(fingerprintOf(['roles', 'matches ']));
    expect(fingerprintOf(['ab', 'c'])).not.toBe(fingerprintOf(['a', 'bc']));
    expect(fingerprintOf(['x'])).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('work in turns', () => {
  const countdown = (from: number, after: () => void = () => {}) => {
    let left = from;
    const busy = () => {
      const end = performance.now() + 2;
      while (performance.now() < end);
    };
    return {
      step: () => {
        busy();
        left--;
      },
      isDone: () => left <= 0,
      afterTurn: after,
    };
  };

  test('lets a short task finish before a long one that was begun first', async () => {
    const order: string[] = [];
    const note = (name: string, task: { isDone: () => boolean }) => {
      if (task.isDone()) order.push(name);
    };
    const long = countdown(60, () => note('long', long));
    const short = countdown(5, () => note('short', short));
    await doInTurns([long, short]);
    expect(order).toEqual(['short', 'long']);
  });

  test('lets questions in between', async () => {
    let answered = 0;
    const timer = setInterval(() => answered++, 1);
    await doInTurns([countdown(100)]);
    clearInterval(timer);
    expect(answered).toBeGreaterThan(2);
  });

  test('stands still while it is paused', async () => {
    let paused = true;
    let steps = 0;
    const task = { step: () => steps++, isDone: () => steps > 3 };
    const running = doInTurns([task], () => paused);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(steps).toBe(0);
    paused = false;
    await running;
    expect(steps).toBe(4);
  });
});
