import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { idsWhere, matchCount, pressures, records, riskOf, roleIds } from '../browser/records';
import { downloaded } from './support/downloads';
import { open, openFiles, status } from './support/page';

test('what passes is saved for Gephi and as two tables, and these open again', async () => {
  const reader = await open('?risk=70-100');
  const own = idsWhere((record) => Number(riskOf(record)) >= 70);
  const isAmong = (ends: readonly string[]) => ends.every((id) => own.includes(id));
  const matches = records
    .flatMap(({ id, related }) => (related ?? []).map(({ role }) => [id, role]))
    .filter(isAmong);
  const among = matches.length;
  // A match and a pressure from one role to another are one edge.
  const edges = new Set([...matches, ...pressures.filter(isAmong)].map((ends) => ends.join('>')));
  await expect
    .poll(status)
    .toContain(`${own.length} of ${roleIds.length} roles, ${among} of ${matchCount} matches`);

  await reader.click(screen.getByRole('button', { name: /^Save or share/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Save or share' }));
  await reader.click(await dialog.findByRole('radio', { name: /^What passes/ }));
  const save = (name: string) =>
    downloaded(async () => reader.click(await dialog.findByRole('button', { name })));
  const gexf = await save('Save GEXF 1.3');
  expect(gexf.name).toBe(`rolegraph-${own.length}-of-${roleIds.length}.gexf`);
  expect(gexf.text.match(/<node /g)).toHaveLength(own.length);
  expect(gexf.text.match(/<edge /g)).toHaveLength(edges.size);
  await dialog.findByText(`${gexf.name} saved, ${own.length} roles.`);

  const tables = [await save('Save CSV, Roles'), await save('Save CSV, Matches')];
  await reader.click(dialog.getByRole('button', { name: 'Close' }));
  await openFiles(reader, Object.fromEntries(tables.map(({ name, text }) => [name, text])));
  await expect
    .poll(status)
    .toContain(`${own.length} of ${own.length} roles, ${among} of ${among} matches`);
});
