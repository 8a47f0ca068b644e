import type { BrowserContext } from '@playwright/test';
import * as drive from './drive';
import { median } from './figures';
import { recordedPage } from './measure';

/** The longest task of a kind on the main thread: milliseconds on the clock, and of the processor. */
interface Longest {
  readonly clock: number;
  readonly processor: number;
}

/** The tasks of a load: the one in which Cytoscape is created, and the others until the page is quiet. */
export interface LoadTasks {
  readonly creating: Longest;
  readonly other: Longest;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when, how long, and how much of that the processor was given. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Loads the production page under a trace. */
export async function loadTasks(
  newContext: () => Promise<BrowserContext>,
  address: string,
  repeat: number,
): Promise<LoadTasks> {
  const loads: LoadTasks[] = [];
  for (let time = 0; time < repeat; time++) loads.push(await oneLoad(await newContext(), address));
  const over = (pick: (load: LoadTasks) => number) => median(loads.map(pick));
  const both = (kind: keyof LoadTasks): Longest => ({
    clock: over((load) => load[kind].clock),
    processor: over((load) => load[kind].processor),
  });
  return { creating: both('creating'), other: both('other') };
}

async function oneLoad(context: BrowserContext, address: string): Promise<LoadTasks> {
  const page = await recordedPage(context);
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  await page.goto(address);
  await drive.markAfter(page, 'picture', 0);
  await drive.settle(page);
  const traced = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await traced;
  await page.close();
  return tasksOf(events);
}

function tasksOf(events: readonly TraceEvent[]): LoadTasks {
  const created = events.find(({ name }) => name === 'rolegraph:created');
  if (!created) throw new Error('The page set no mark rolegraph:created.');
  const tasks = events.filter(
    ({ name, pid, tid, dur }) =>
      name.endsWith('RunTask') && pid === created.pid && tid === created.tid && dur,
  );
  const isCreating = ({ ts, dur = 0 }: TraceEvent) => ts <= created.ts && created.ts <= ts + dur;
  return {
    creating: longest(tasks.filter(isCreating)),
    other: longest(tasks.filter((task) => !isCreating(task))),
  };
}

function longest(tasks: readonly TraceEvent[]): Longest {
  const most = (pick: (task: TraceEvent) => number | undefined) =>
    tasks.reduce((sofar, task) => Math.max(sofar, (pick(task) ?? 0) / 1000), 0);
  return { clock: most(({ dur }) => dur), processor: most(({ tdur }) => tdur) };
}
