import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import config from '../browser/playwright.config';
import { median } from './figures';

/** The longest task of a kind on the main thread: milliseconds on the clock, and of the processor. */
interface Longest {
  readonly clock: number;
  readonly processor: number;
}

/** A load: milliseconds from navigation to the first picture, the task that creates Cytoscape, and all others. */
export interface Unattended {
  readonly picture: number;
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

/** The browser's own start is over by then. */
const START_S = 2;
const TRACED_S = 8;
const LONGEST_WAIT_MS = 30_000;

/**
 * Loads pages in turn as a reader's browser does. A debugger, as which Playwright drives a browser, makes a page slower,
 * and React's beginning most of all: for each error object that is made there, the engine reads the script again to
 * tell its line. So these loads are started by a page that leads on to the address, in a browser that nobody is
 * connected to, and read from the trace that it leaves. `profile` is the folder of a browser that keeps what the
 * addresses ask for; null = the browser has nothing.
 */
export async function unattendedLoads(
  addresses: readonly string[],
  profile: string | null,
  repeat: number,
): Promise<Unattended[]> {
  const loads: Unattended[][] = [];
  for (let time = 0; time < repeat; time++) {
    const turn: Unattended[] = [];
    for (const address of addresses) turn.push(await oneLoad(address, profile));
    loads.push(turn);
  }
  return addresses.map((_, at) => medianOf(loads.flatMap((turn) => turn[at] ?? [])));
}

function medianOf(loads: readonly Unattended[]): Unattended {
  const over = (pick: (load: Unattended) => number) => median(loads.map(pick));
  const both = (kind: 'creating' | 'other'): Longest => ({
    clock: over((load) => load[kind].clock),
    processor: over((load) => load[kind].processor),
  });
  return {
    picture: over(({ picture }) => picture),
    creating: both('creating'),
    other: both('other'),
  };
}

/** A folder that goes with the process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function oneLoad(address: string, profile: string | null): Promise<Unattended> {
  const trace = join(temporaryFolder(), 'trace.json');
  const browser = start(address, profile ?? temporaryFolder(), trace);
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const events = await written(trace);
  // With its group: Debian's command is a script that waits for the browser itself.
  if (browser.pid) process.kill(-browser.pid);
  await ended;
  return readLoad(events);
}

function start(address: string, profile: string, trace: string): ChildProcess {
  const { args = [], executablePath = 'chromium' } = config.use?.launchOptions ?? {};
  const lead = `<meta http-equiv="refresh" content="${START_S};url=${address.replaceAll('&', '&amp;')}">`;
  return spawn(
    executablePath,
    [
      ...args,
      '--headless',
      '--window-size=1440,900',
      // Without it the browser ends when there is nothing to print; nobody connects to it.
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--trace-startup=toplevel,blink.user_timing',
      '--trace-startup-format=json',
      `--trace-startup-file=${trace}`,
      `--trace-startup-duration=${TRACED_S}`,
      `data:text/html,${encodeURIComponent(lead)}`,
    ],
    { stdio: 'ignore', detached: true },
  );
}

/** The events of a trace, once it is written to its end. Throws when that takes too long. */
async function written(trace: string): Promise<TraceEvent[]> {
  const latest = performance.now() + LONGEST_WAIT_MS;
  while (performance.now() < latest) {
    await sleep(250);
    const text = existsSync(trace) ? readFileSync(trace, 'utf8') : '';
    // The browser writes it in pieces.
    if (text.trimEnd().endsWith('}')) return JSON.parse(text).traceEvents;
  }
  throw new Error(`The browser has left no trace in ${trace}.`);
}

function readLoad(events: readonly TraceEvent[]): Unattended {
  const mark = (name: string) => {
    const found = events.findLast((event) => event.name === `rolegraph:${name}`);
    if (!found) throw new Error(`The page set no mark rolegraph:${name} in ${TRACED_S} seconds.`);
    return found;
  };
  const picture = mark('picture');
  // The plain page does not say when Cytoscape is there.
  const created = events.findLast(({ name }) => name === 'rolegraph:created');
  const { pid, tid } = picture;
  const begun = events.findLast(
    (event) => event.name === 'navigationStart' && event.pid === pid && event.ts < picture.ts,
  );
  if (!begun) throw new Error('The trace has no navigation.');
  const tasks = events.filter(
    (event) =>
      event.name.endsWith('RunTask') &&
      event.pid === pid &&
      event.tid === tid &&
      event.dur &&
      event.ts >= begun.ts,
  );
  const isCreating = ({ ts, dur = 0 }: TraceEvent) =>
    created !== undefined && ts <= created.ts && created.ts <= ts + dur;
  return {
    picture: (picture.ts - begun.ts) / 1000,
    creating: longest(tasks.filter(isCreating)),
    other: longest(tasks.filter((task) => !isCreating(task))),
  };
}

function longest(tasks: readonly TraceEvent[]): Longest {
  const most = (pick: (task: TraceEvent) => number | undefined) =>
    tasks.reduce((sofar, task) => Math.max(sofar, (pick(task) ?? 0) / 1000), 0);
  return { clock: most(({ dur }) => dur), processor: most(({ tdur }) => tdur) };
}
