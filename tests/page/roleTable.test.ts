import { screen, within } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { habitats, idsWhere, mle, records, riskOf } from '../browser/records';
import { heading, link, open } from './support/page';

/** Only rows in sight are drawn, and nothing is laid out here: the frame of the table is said to have room for all. */
const giveRoom = () => vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(5000);

const grid = () => screen.findByRole('grid', { name: 'Roles' });
const passing = idsWhere((record) => Number(riskOf(record)) >= 80);
const riskiest = String(
  records.toSorted((a, b) => Number(riskOf(b) ?? -1) - Number(riskOf(a) ?? -1))[0]?.title,
);

test('all roles are rows by title, and what is the same of all of them is no column', async () => {
  giveRoom();
  await open('?view=table');
  const table = within(await grid());
  const titles = records.map(({ title }) => title);
  expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(
    titles.toSorted(new Intl.Collator('en', { numeric: true }).compare),
  );
  // All built-in roles are filed: a column would say so of each.
  const headings = table.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(headings.filter((text) => text?.includes('Salary'))).toHaveLength(1);
  expect(headings.filter((text) => text?.includes('Record'))).toEqual([]);
});

test('a table leaves the mark of a first picture: notes and whatever else waits for that come with it', async () => {
  performance.clearMarks('rolegraph:picture');
  await open('?view=table');
  await grid();
  await expect.poll(() => performance.getEntriesByName('rolegraph:picture')).toHaveLength(1);
});

test('the link chooses a row; a cell that may be cut has its whole text', async () => {
  giveRoom();
  const several = records.find(({ habitats: own }) => (own?.length ?? 0) > 2) ?? mle;
  const own = several.habitats ?? [];
  await open(`?view=table&role=${several.id}&habitat=${own.join()},~all&rest=hide`);
  await expect.poll(heading).toBe(several.title);
  const rows = within(await grid()).getAllByRole('row', { selected: true });
  expect(rows).toHaveLength(1);
  const row = within(rows[0] as HTMLElement);
  expect(row.getByRole('rowheader').textContent).toBe(several.title);
  const names = own.map((id) => habitats.find((one) => one.id === id)?.name).join(', ');
  expect(row.getAllByRole('cell', { name: names })).toHaveLength(1);
  expect(row.getAllByTitle(names)).toHaveLength(1);
});

test('the table sorts, is walked by keys, and opens a dossier', async () => {
  giveRoom();
  const reader = await open('?view=table&risk=80-100&rest=hide');
  const table = within(await grid());
  const focused = () => document.activeElement?.textContent;
  expect((await grid()).getAttribute('aria-rowcount')).toBe(String(passing.length + 1));
  await reader.click(table.getByRole('button', { name: 'Flight risk' }));
  await expect.poll(link).toContain('sort=-risk');
  await expect.poll(() => table.getAllByRole('rowheader')[0]?.textContent).toBe(riskiest);

  await reader.keyboard('{ArrowDown}');
  await reader.keyboard('{Home}');
  await expect.poll(focused).toBe(riskiest);
  expect(document.activeElement?.tagName).toBe('A');
  await reader.keyboard('{End}');
  await reader.keyboard('{Control>}{End}{/Control}');
  await reader.keyboard('{Home}');
  const last = table.getAllByRole('rowheader')[passing.length - 1];
  await expect.poll(focused).toBe(last?.textContent);

  await reader.click(table.getByRole('link', { name: riskiest }));
  await expect.poll(heading).toBe(riskiest);
});

test('the rows that pass are copied as CSV, in their order', async () => {
  const reader = await open('?view=table&risk=80-100&sort=-risk');
  await reader.click(await screen.findByRole('button', { name: 'Copy as CSV' }));
  await screen.findAllByText(`Copied ${passing.length} rows.`);
  const lines = (await navigator.clipboard.readText()).trim().split('\r\n');
  expect(lines).toHaveLength(passing.length + 1);
  expect(lines[1]).toContain(riskiest);
});
