import { describe, expect, test } from 'vitest';
import { createTurn, rest, runInTurns, runToEnd, stepsOf } from '../../../src/domain';

const busy = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

/** Counts down; each step takes two milliseconds. */
function* countdown(from: number, onStep: () => void = () => {}): Generator<void, string> {
  for (let left = from; left > 0; left--) {
    busy(2);
    onStep();
    yield;
  }
  return 'done';
}

describe('work that is run to its end', () => {
  test('gives its result', () => {
    expect(runToEnd(countdown(3))).toBe('done');
  });

  test('takes exactly the steps that it has, also as an object with a step and an end', () => {
    let left = 4;
    const steps = stepsOf({ step: () => left--, isDone: () => left === 0 });
    expect([...steps]).toHaveLength(3);
    expect(left).toBe(0);
    expect([...stepsOf({ step: () => left--, isDone: () => true })]).toHaveLength(0);
    expect(left).toBe(0);
  });
});

describe('work in turns', () => {
  test('lets others in between, and gives its result', async () => {
    let others = 0;
    const timer = setInterval(() => others++, 1);
    expect(await runInTurns(countdown(60), { turn: 10 })).toBe('done');
    clearInterval(timer);
    expect(others).toBeGreaterThan(2);
  });

  test('does not keep shorter work waiting that runs beside it', async () => {
    const order: string[] = [];
    const run = async (name: string, steps: number) => {
      await runInTurns(countdown(steps), { turn: 10 });
      order.push(name);
    };
    await Promise.all([run('long', 40), run('short', 4)]);
    expect(order).toEqual(['short', 'long']);
  });

  test('is given up when it is no longer wanted', async () => {
    let steps = 0;
    const work = countdown(100, () => steps++);
    expect(await runInTurns(work, { turn: 1000, isWanted: () => steps < 3 })).toBeUndefined();
    expect(steps).toBe(3);
  });

  test('stands still while it is paused', async () => {
    let paused = true;
    let steps = 0;
    const work = countdown(3, () => steps++);
    const running = runInTurns(work, { turn: 10, isPaused: () => paused });
    await rest(50);
    expect(steps).toBe(0);
    paused = false;
    expect(await running).toBe('done');
    expect(steps).toBe(3);
  });

  test('reports after each turn, and once after its last step', async () => {
    let left = 6;
    const seen: number[] = [];
    const step = () => {
      busy(2);
      left--;
    };
    const work = stepsOf({ step, isDone: () => left === 0 });
    await runInTurns(work, { turn: 1, afterTurn: () => seen.push(left) });
    expect(seen).toEqual([5, 4, 3, 2, 1, 0]);
  });

  test('shares its turn with other work', async () => {
    const turn = createTurn(1000);
    await runInTurns(countdown(2), { turn });
    expect(turn.isOver()).toBe(false);
    const brief = createTurn(1);
    busy(2);
    expect(brief.isOver()).toBe(true);
    await brief.pause();
    expect(brief.isOver()).toBe(false);
  });
});
