import { screen, within } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { habitats, mle, type SourceRecord, textsOf } from '../browser/records';
import {
  allCome,
  compare,
  compared,
  comparedIds,
  comparison,
  equalForAll,
  linkTo,
  rowCalled,
  rowsRead,
  said,
} from './support/comparison';
import { downloaded } from './support/downloads';
import { link, open } from './support/page';

const [, second] = compared;

/** What a record declares of another role. */
function declared(by: SourceRecord, of: SourceRecord): string {
  if (by === of) return 'itself';
  const match = by.related?.find(({ role }) => role === of.id)?.match;
  return match === undefined ? 'does not name it' : `${match}\u202f%`;
}

/** Every text that a record has for its column. */
function textsIn({ id, title, family, related, becomes = [], ...record }: SourceRecord): string[] {
  const { habitats: lives = [], orgChart, salary, ...rest } = record;
  const { currency, amount, ...words } = salary as Record<string, unknown>;
  const matches = (related ?? []).map(({ match }) => String(match));
  const names = lives.map((habitat) => habitats.find((one) => one.id === habitat)?.name ?? '');
  const demands = textsOf(orgChart).filter((text) => text.includes(' '));
  const titles = becomes.map((next) => next.title);
  const pay = Number(amount).toLocaleString('en-US');
  return [...textsOf([rest, words, demands, titles]), ...matches, ...names, pay];
}

test('what three records say and declare stands beside each other, and an affinity has its reasons', async () => {
  const reader = await open(`${linkTo(...comparedIds)}&rows=all`);
  await allCome();
  const rows = rowsRead();
  expect(said()).toBe(`3 roles compared, ${rows.length} rows`);
  for (const [at, record] of compared.entries()) {
    const own = rows.map(([label, ...cells]) => `${label}\n${cells[at]}`).join('\n');
    for (const text of textsIn(record)) expect(own).toContain(text);
  }
  const cellsOf = (label: string) => rows.find(([name]) => name?.startsWith(label))?.slice(1);
  for (const of of compared) {
    expect(cellsOf(`Match with ${of.title}`)).toEqual(compared.map((by) => declared(by, of)));
  }

  const label = `Affinity with ${mle.title}`;
  const affinity = Number.parseInt(String(cellsOf(label)?.[1]), 10);
  expect(affinity).toBeGreaterThan(0);
  const [why] = within(rowCalled(label)).getAllByRole('button', { name: 'Why' });
  await reader.click(why as HTMLElement);
  const reasons = await screen.findByRole('complementary', {
    name: `${mle.title} and ${second.title}`,
  });
  await expect
    .poll(() => reasons.textContent)
    .toContain(`Of a hundred pairs, ${affinity} have less in common.`);
  await reader.keyboard('{Escape}');
  await allCome();
  await expect.poll(rowsRead).toEqual(rows);
});

/** Opens the comparison of two records: all of its rows, and those in which they do not say the same. */
async function openTwo() {
  const reader = await open(`${linkTo(mle.id, second.id)}&rows=all`);
  await allCome();
  const all = rowsRead();
  const isSame = ([label, ...cells]: string[]) =>
    new Set(cells).size === 1 && !/^(Match|Affinity) with/.test(label ?? '');
  const differing = all.filter((cells) => !isSame(cells));
  const leftOut = all.length - differing.length;
  expect(leftOut).toBeGreaterThan(0);
  return { reader, all, differing, leftOut };
}

test('rows that are equal for all are left out; they come by keyboard, by a link, and undone', async () => {
  const { reader, all, differing, leftOut } = await openTwo();
  await compare(linkTo(mle.id, second.id));
  expect(equalForAll().checked).toBe(false);
  equalForAll().focus();
  await reader.keyboard(' ');
  expect(link()).toContain('rows=all');
  await expect.poll(rowsRead).toEqual(all);
  await reader.keyboard(' ');
  await expect.poll(said).toBe(`2 roles compared, ${differing.length} rows`);
  expect(rowsRead()).toEqual(differing);
  expect(comparison().textContent).toContain(
    `${leftOut} row${leftOut === 1 ? '' : 's'} in which all say the same`,
  );
  expect(link()).not.toContain('rows=');

  await compare(`${link()}&rows=all`);
  expect(equalForAll().checked).toBe(true);
  expect(rowsRead()).toEqual(all);
  await reader.click(equalForAll());
  expect(equalForAll().checked).toBe(false);
  await reader.keyboard('{Control>}z{/Control}');
  await expect.poll(() => equalForAll().checked).toBe(true);
});

const button = (name: string) => within(comparison()).getByRole('button', { name });

/** Copies the comparison in a form, and saves it so: the text, the file's name, and what the file holds. */
async function exported(reader: UserEvent, form: string, type: string) {
  const told = () => within(comparison()).getByRole('status', { name: 'Export' }).textContent;
  await reader.click(button(`Copy ${form}`));
  await expect.poll(told).toBe(`${form} copied.`);
  const copied = await navigator.clipboard.readText();
  const { name, file } = await downloaded(() => reader.click(button(`Download ${form}`)));
  expect(told()).toBe(`${name} saved.`);
  expect(file.type).toBe(`${type};charset=utf-8`);
  // As text it would lose the mark that it begins with.
  const saved = Buffer.from(await file.arrayBuffer()).toString();
  return { copied, name, saved };
}

test('the rows that are shown are copied and saved as CSV and as Markdown', async () => {
  const { reader, differing } = await openTwo();
  await compare(linkTo(mle.id, second.id));

  const csv = await exported(reader, 'CSV', 'text/csv');
  const [head, ...lines] = parse(csv.copied) as string[][];
  expect(head).toEqual(['Section', 'Row', mle.title, second.title]);
  expect(lines).toHaveLength(differing.length);
  const squash = (text = '') => text.replace(/\s+/g, ' ');
  for (const [at, [, label]] of lines.entries()) {
    expect(squash(differing[at]?.[0])).toContain(squash(label).replace(/ \([^)]*\)$/, ''));
  }
  const amounts = [mle, second].map(({ salary }) => String((salary as { amount: number }).amount));
  expect(lines.find(([, label]) => label === 'A year, USD')?.slice(2)).toEqual(amounts);
  expect(csv.name).toBe(`comparison-${mle.id}-${second.id}.csv`);
  expect(csv.saved).toBe(`\uFEFF${csv.copied}`);

  const markdown = await exported(reader, 'Markdown', 'text/markdown');
  expect(markdown.copied).toContain(`# Comparison: ${mle.title}, ${second.title}\n`);
  const tables = markdown.copied.split('\n').filter((line) => line.startsWith('|'));
  const isFrame = (line: string) => line.startsWith('|  |') || line.startsWith('| --- ');
  expect(tables.filter((line) => !isFrame(line))).toHaveLength(differing.length);
  expect(markdown.name).toBe(`comparison-${mle.id}-${second.id}.md`);
  expect(markdown.saved).toBe(markdown.copied);
});
