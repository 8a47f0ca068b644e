import type { BrowserContext, Page } from '@playwright/test';
import type { DataSet } from './data';
import * as drive from './drive';
import { type Figures, median, type Phase, quantile } from './figures';
import { survey } from './map';
import { record } from './record';
import { shipped } from './shipped';

const HOVERS = 5;

/** A page that records itself from its first moment. */
export async function recordedPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // tsx names functions by a helper that is not there in the page.
  await page.addInitScript({ content: 'globalThis.__name = (it) => it;' });
  await page.addInitScript(record);
  return page;
}

/** Opens an address and measures what is there, the plain page as the production page. */
export async function measure(page: Page, url: string, folder: string, set: DataSet) {
  const phases: [Phase | 'between', number][] = [['load', 0]];
  const begin = async (phase: Phase | 'between') => {
    await drive.settle(page);
    phases.push([phase, await page.evaluate(() => performance.now())]);
  };
  await page.goto(url);
  const navigation = await drive.markAfter(page, 'picture', 0);
  const picture = navigation - (await drive.markAfter(page, 'data', 0));
  const bytes = await shipped(page, folder, navigation);
  await begin('between');
  const heap = await heapInUse(page);
  const { roles, empty } = await survey(page);

  const slider = page.getByRole('slider', { name: /^Lowest/ }).first();
  await slider.focus();
  const { skip, up, down } = set.steps;
  for (let step = 0; step < skip; step++) await page.keyboard.press(up);
  await begin('filter');
  const filters: number[] = [];
  for (const key of [up, down, up, down]) filters.push(await drive.pressToPainted(page, key));
  await begin('between');
  await page.keyboard.press('Home');

  await begin('hover');
  const hovers: number[] = [];
  for (const role of spreadOver(
    roles.flatMap(({ seen }) => seen ?? []),
    HOVERS,
  )) {
    hovers.push(await drive.hoverToPainted(page, empty, role));
  }
  await page.mouse.move(empty.x, empty.y);
  await begin('drag');
  const drag = await drive.dragFrames(page, empty);
  await begin('wheel');
  const wheel = await drive.wheelFrames(page, empty);
  await drive.settle(page);

  const measures = {
    ...{ picture, navigation, heap, ...bytes },
    ...{ filter: median(filters), hover: median(hovers) },
    ...{ dragP50: quantile(drag, 0.5), dragP95: quantile(drag, 0.95) },
    ...{ wheelP50: quantile(wheel, 0.5), wheelP95: quantile(wheel, 0.95) },
  };
  return { measures, tasks: await tasksIn(page, phases) } satisfies Figures;
}

/** Megabytes on the main thread after a garbage collection. */
export async function heapInUse(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, ...rest } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize + (rest.backingStorageSize ?? 0)) / 1e6;
}

/** So many of a list, in even distances. */
function spreadOver<T>(all: readonly T[], count: number): T[] {
  const step = all.length / (count + 1);
  return Array.from({ length: count }, (_, at) => all[Math.floor((at + 1) * step)] as T);
}

async function tasksIn(
  page: Page,
  phases: readonly (readonly [string, number])[],
): Promise<Figures['tasks']> {
  const tasks = await page.evaluate(() => window.bench.tasks);
  const during = phases.map(([phase, from], at) => {
    const to = phases[at + 1]?.[1] ?? Number.POSITIVE_INFINITY;
    const durations = tasks
      .filter(({ start }) => start >= from && start < to)
      .map(({ duration }) => duration);
    const total = durations.reduce((sum, duration) => sum + duration, 0);
    return [phase, { count: durations.length, longest: Math.max(0, ...durations), total }];
  });
  return Object.fromEntries(during) as Figures['tasks'];
}
