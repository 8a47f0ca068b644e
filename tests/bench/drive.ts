import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const PACE_MS = 16;
const STEPS = 90;
/** How long after a gesture frames still count: what was put off until then is felt too. */
const AFTER_MS = 250;
const LONGEST_WAIT_MS = 60_000;

/** Waits until the page draws frames without a hitch. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let before = performance.now();
        const latest = before + 10_000;
        let smooth = 0;
        const frame = (now: number) => {
          smooth = now - before < 40 ? smooth + 1 : 0;
          before = now;
          if (smooth >= 20 || now > latest) resolve();
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
  );
}

/** The time of the first mark of that name after a moment of the page's clock. Throws when none comes. */
export async function markAfter(page: Page, name: string, moment: number): Promise<number> {
  const found = await page
    .waitForFunction(
      ([wanted, from]) => window.bench.markAfter(wanted, from),
      [`rolegraph:${name}`, moment] as const,
      { timeout: LONGEST_WAIT_MS },
    )
    .catch(() => {
      throw new Error(`${page.url()} set no mark rolegraph:${name} in time.`);
    });
  return Number(await found.jsonValue());
}

/** Presses a key and returns how long it took until the picture was painted. */
export async function pressToPainted(page: Page, key: string): Promise<number> {
  await settle(page);
  return answerTo(page, ['keydown', 'painted'], () => page.keyboard.press(key));
}

/** Moves the pointer from an empty place onto a role and returns how long it took until the hover was painted. */
export async function hoverToPainted(page: Page, from: Point, role: Point): Promise<number> {
  await page.mouse.move(from.x, from.y);
  await settle(page);
  return answerTo(page, ['mousemove', 'hovered'], () => page.mouse.move(role.x, role.y));
}

/** How long it takes from an event to a mark. The page is asked nothing meanwhile, for that would take its time. */
export async function answerTo(
  page: Page,
  [event, name]: readonly [event: string, name: string],
  act: () => Promise<void>,
): Promise<number> {
  const answer = await page.evaluateHandle(
    ([type, mark]) => ({ took: window.bench.answerTo(type, mark) }),
    [event, `rolegraph:${name}`] as const,
  );
  await act();
  await sleep(AFTER_MS);
  return answer.evaluate(({ took }) => took);
}

/** Drags the map from an empty place to and fro, in the pace of a hand; the intervals between frames meanwhile. */
export async function dragFrames(page: Page, from: Point): Promise<number[]> {
  await page.mouse.move(from.x, from.y);
  await settle(page);
  await page.mouse.down();
  const frames = await framesDuring(page, (step) => {
    const turn = (2 * Math.PI * step) / STEPS;
    return page.mouse.move(from.x + 150 * Math.sin(2 * turn), from.y + 100 * Math.sin(turn));
  });
  await page.mouse.up();
  return frames;
}

/** Zooms in and out again as on a touchpad; the intervals between frames meanwhile. */
export async function wheelFrames(page: Page, at: Point): Promise<number[]> {
  await page.mouse.move(at.x, at.y);
  await settle(page);
  // Cytoscape takes deltas of five and more for a wheel with notches, and each notch for a large step.
  return framesDuring(page, (step) => page.mouse.wheel(0, step <= STEPS / 2 ? -4 : 4));
}

/** Scrolls down and up again; the intervals between frames meanwhile. */
export async function scrollFrames(page: Page, at: Point): Promise<number[]> {
  await page.mouse.move(at.x, at.y);
  await settle(page);
  return framesDuring(page, (step) => page.mouse.wheel(0, step <= STEPS / 2 ? 120 : -120));
}

/** Events are sent when they are due, whether or not the page has dealt with those before: a hand does not wait. */
async function framesDuring(page: Page, send: (step: number) => Promise<void>): Promise<number[]> {
  await page.evaluate(() => window.bench.sample(true));
  const begun = performance.now();
  const sent: Promise<void>[] = [];
  for (let step = 1; step <= STEPS; step++) {
    await sleep(Math.max(0, begun + step * PACE_MS - performance.now()));
    sent.push(send(step));
  }
  await Promise.all(sent);
  await sleep(AFTER_MS);
  const frames = await page.evaluate(() => {
    window.bench.sample(false);
    return window.bench.frames;
  });
  return frames.slice(1).map((time, at) => time - (frames[at] ?? time));
}
