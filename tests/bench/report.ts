import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Exploring } from './explore';
import { MEASURES, type Measure, PHASES, type Tasks } from './figures';
import type { Opening } from './opening';
import type { Published } from './published';
import { QUESTIONS, type Questions } from './questions';
import { READING, type ReadingTimes } from './reading';
import type { Rest } from './rest';
import type { Result, Results } from './results';
import { publishedVerdict, type Verdict, verdicts } from './targets';
import type { Unattended } from './unattended';

const MARKS = { from: '<!-- written by hand -->', to: '<!-- end -->' } as const;
/** What the plain page has nothing of. */
const EXPLORING: Readonly<Record<keyof Exploring, string>> = {
  search: 'Key in the search field to its answer',
  view: 'Another view to its picture, without the travel',
  tableP95: 'Frame while scrolling the table, p95',
};
const measures = Object.keys(MEASURES) as Measure[];

/** The report in Markdown. What was written by hand in an older one at `path` is kept. */
export function report(results: Results, path: string): string {
  const { sets, published = [] } = results;
  const judged: readonly (readonly [string, Verdict])[] = [
    ...sets.flatMap((result) => verdicts(result).map((one) => [result.set.title, one] as const)),
    ...published.flatMap((one) =>
      publishedVerdict(one).map((verdict) => [one.title, verdict] as const),
    ),
  ];
  return [
    '# Benchmark',
    machine(results),
    '## Targets',
    table(
      ['Taxonomy', 'What', 'Asked', 'Measured', ''],
      judged.map(([title, { label, asked, measured, met }]) => [
        ...[title, label, asked, measured],
        met ? 'met' : '**missed**',
      ]),
    ),
    '## Growth',
    'Ours, and the plain page in brackets.',
    growth(sets),
    ...sets.flatMap(sectionOf),
    ...(published.length ? [publishedSection(published)] : []),
    ...(results.memory ? [memorySection(results.memory)] : []),
    '## What bounds each figure',
    `${MARKS.from}\n${byHand(path)}\n${MARKS.to}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function machine({ browser, devicePixelRatio, repeat }: Results): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  return `${date}. ${cores[0]?.model.trim()}, ${cores.length} cores, ${memory} GB, no GPU; Chromium ${browser}, headless, device pixel ratio ${devicePixelRatio}, 1440x900. Medians of ${repeat}, plain and ours in turn, on the same roles, pairs and positions and a map of the same size. The plain page is \`tests/bench/plain\`: every match an element, through react-cytoscapejs. Long tasks are those of 50 ms and more. All is driven by Playwright, but what is called unattended: a load in a browser that no debugger is connected to, as readers have it.`;
}

function growth(sets: readonly Result[]): string {
  const columns = sets.map(({ set }) => `${number(set.taxonomy.roles.length)} roles`);
  const rows = measures.map((measure) => [
    `${MEASURES[measure].label}, ${MEASURES[measure].unit}`,
    ...sets.map(({ ours, plain }) => {
      const bracket = plain ? ` (${number(plain.measures[measure])})` : '';
      return `${number(ours.measures[measure])}${bracket}`;
    }),
  ]);
  const facets = ['All counts of the filters, ms', ...sets.map((result) => number(result.facets))];
  const more = Object.entries(EXPLORING).map(([key, label]) => [
    `${label}, ms`,
    ...sets.map(({ exploring }) => number(exploring[key as keyof Exploring])),
  ]);
  const asked = Object.entries(QUESTIONS).map(([key, label]) => [
    `${label}, ms`,
    ...sets.map(({ questions }) => number(questions[key as keyof Questions])),
  ]);
  const read = Object.entries(READING).map(([key, label]) => [
    `${label}, ms`,
    ...sets.map(({ reading }) => number(reading[key as keyof ReadingTimes])),
  ]);
  return table(['', ...columns], [...rows, facets, ...more, ...asked, ...read]);
}

function sectionOf(result: Result): string[] {
  const { set, pairs, ours, plain, opening, rest } = result;
  const { roles } = set.taxonomy;
  return [
    `## ${set.title}: ${number(roles.length)} roles, ${number(pairs)} pairs`,
    table(
      ['', 'Plain', 'Ours', 'Plain / ours'],
      measures.map((measure) => {
        const { label, unit } = MEASURES[measure];
        const mine = ours.measures[measure];
        const theirs = plain?.measures[measure];
        const ratio = theirs === undefined || mine === 0 ? '' : number(theirs / mine);
        const value = (figure?: number) =>
          figure === undefined ? '' : `${number(figure)} ${unit}`;
        return [label, value(theirs), value(mine), ratio];
      }),
    ),
    table(
      ['Long tasks', 'Plain', 'Ours'],
      PHASES.map((phase) => [phase, tasks(plain?.tasks[phase]), tasks(ours.tasks[phase])]),
    ),
    loadText(result),
    ...(opening ? [openingText(opening)] : []),
    ...(rest ? [restText(rest)] : []),
  ];
}

function loadText({ unattended, unattendedPlain }: Result): string {
  const { picture, creating, other } = unattended;
  const words = ({ clock, processor }: Unattended['other']) =>
    `${number(clock)} ms by the clock, ${number(processor)} ms of the processor`;
  const plain = unattendedPlain ? ` (plain ${number(unattendedPlain.picture)} ms)` : '';
  return `Ours, unattended: first picture ${number(picture)} ms after navigation${plain}; the task in which Cytoscape is created ${words(creating)}; the longest of all others ${words(other)}.`;
}

const restText = ({ ours, plain }: Rest): string =>
  `At rest the main thread works ${number(ours)} ms of each second (plain ${number(plain)} ms).`;

function openingText(opening: Opening): string {
  const { onMap, arranged, communities, betweenness } = opening;
  const parts = { 'on the map': onMap, arranged, communities, betweenness };
  const known = Object.entries(parts).filter(([, seconds]) => seconds !== undefined);
  return `Opened from its files, seconds since they were chosen: ${known.map(([name, seconds]) => `${name} ${number(seconds ?? 0)}`).join(', ')}.`;
}

function publishedSection(published: readonly Published[]): string {
  const rows = published.map(({ title, roles, onMap }) => [title, number(roles), number(onMap)]);
  return `## Files as they are published\n\n${table(['', 'Roles', 'From their choice to the map, s'], rows)}`;
}

function memorySection(memory: NonNullable<Results['memory']>): string {
  const rows = memory.map(({ after, heap, workers }) => [`${after}`, number(heap), `${workers}`]);
  return `## Opened and closed, again and again\n\n${table(['Times', 'Heap and buffers, MB', 'Workers'], rows)}`;
}

function tasks(of?: Tasks): string {
  if (!of) return '';
  const { count, longest, total } = of;
  return count
    ? `${number(count)}, longest ${number(longest)} ms, ${number(total)} ms in all`
    : 'none';
}

function number(value: number): string {
  const digits = value !== 0 && Math.abs(value) < 10 ? 1 : 0;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

/** A Markdown table; all columns but the first are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at ? '---:' : '---'))), ...rows.map(line)].join(
    '\n',
  );
}

function byHand(path: string): string {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [from, to] = [before.indexOf(MARKS.from), before.indexOf(MARKS.to)];
  return from < 0 || to < from ? '' : before.slice(from + MARKS.from.length, to).trim();
}
