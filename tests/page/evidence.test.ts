import { screen, within } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { pairs, records, titleOf } from '../browser/records';
import {
  arrived,
  evidence,
  openEvidence,
  part,
  type Row,
  read,
  reasons,
  rows,
  shownEvidence,
} from './support/evidence';
import { hold, withhold } from './support/host';
import { noteWorkers } from './support/notedWorkers';
import { heading, link, open, openFiles } from './support/page';
import { painted } from './support/painted';
import { silence } from './support/silence';

const recordCalled = (title: string | undefined) => records.find((one) => one.title === title);
/** What the first of two roles, by title, declares of the other. */
const declared = (by: string | undefined, of: string | undefined) =>
  recordCalled(by)?.related?.find(({ role }) => role === recordCalled(of)?.id)?.match;
const focused = () => document.activeElement?.getAttribute('aria-label');
const descending = (figures: readonly number[]) => figures.toSorted((one, other) => other - one);

test('what the records bear out least, suggest, and do not name back is listed', async () => {
  const reader = await open();
  await openEvidence(reader);
  await arrived('Least supported');
  expect(link()).toBe('?page=evidence');

  const [said] = within(part('Least supported')).getAllByRole('status');
  expect(said?.textContent).toBe(`20 of ${pairs.size} declared matches`);
  const least = read('Least supported');
  expect(least).toHaveLength(20);
  for (const { ends, gives } of least) {
    const both = [declared(ends[0], ends[1]), declared(ends[1], ends[0])];
    expect(gives).toEqual(both.filter((percent) => percent !== undefined));
  }
  const gaps = least.map(({ gives, affinity }) => Math.max(...gives) - affinity);
  expect(gaps).toEqual(descending(gaps));

  const missing = read('Missing matches');
  expect(missing).toHaveLength(20);
  for (const { ends, gives, affinity } of missing) {
    const ids = ends.map((title) => String(recordCalled(title)?.id)).sort();
    expect(records.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect([...ids, pairs.has(ids.join('~')), gives]).toEqual([...ids, false, []]);
    expect(affinity).toBeGreaterThanOrEqual(90);
  }

  const oneSided = records.flatMap(({ title, related = [] }) =>
    related.filter(({ role }) => declared(titleOf(role), title) === undefined),
  );
  expect(rows('Not named back')).toHaveLength(Math.min(20, oneSided.length));
});

test('more rows are shown on request, every one is copied, and each is questioned and leads to its dossiers', async () => {
  const { started } = noteWorkers('reasons');
  const asked = vi.spyOn(globalThis, 'fetch');
  const reader = await open();
  expect(started).toEqual([]);
  await openEvidence(reader);
  const least = within(await arrived('Least supported'));
  const first = read('Least supported');
  const missing = read('Missing matches');

  least.getByRole('button', { name: /^Show 20 more/ }).focus();
  await reader.keyboard('{Enter}');
  await expect.poll(() => rows('Least supported').length).toBe(40);
  const more = read('Least supported');
  expect(more.slice(0, 20)).toEqual(first);
  expect(new Set(more.map(({ ends }) => ends.join())).size).toBe(40);
  const firstNew = within(rows('Least supported')[20] as HTMLElement).getAllByRole('link')[0];
  await expect.poll(() => document.activeElement === firstNew).toBe(true);

  await reader.click(least.getByRole('button', { name: /as CSV$/ }));
  const copied = () => least.getByRole('status', { name: 'Copied' }).textContent;
  await expect.poll(copied).toBe(`Copied ${pairs.size} rows.`);
  const lines = (await navigator.clipboard.readText()).trim().split('\r\n');
  expect(lines).toHaveLength(pairs.size + 1);

  // Why opens a page over this one; Escape leads back to it, and then to the dossier.
  const { ends, affinity } = first[0] as Row;
  const [a = '', b = ''] = ends;
  const why = least.getByRole('button', { name: `Why ${a} and ${b}` });
  why.focus();
  await reader.keyboard('{Enter}');
  const told = await reasons(a, b);
  await expect.poll(() => told.textContent).toContain(`${affinity} have less in common`);
  expect(shownEvidence()).toBeNull();
  await painted();
  await reader.keyboard('{Escape}');
  await expect.poll(shownEvidence).not.toBeNull();
  expect(told.isConnected).toBe(false);
  await expect.poll(focused).toBe(`Why ${a} and ${b}`);
  await painted();
  await reader.keyboard('{Escape}');
  await expect.poll(shownEvidence).toBeNull();
  await expect.poll(heading).toBe(a);

  await openEvidence(reader);
  await arrived('Missing matches');
  const [, second] = within(rows('Missing matches')[0] as HTMLElement).getAllByRole('link');
  await reader.click(second as HTMLElement);
  await expect.poll(link).not.toContain('page=');
  await expect.poll(heading).toBe(missing[0]?.ends[1]);

  // All of it is asked of one worker, and what that reads is read once.
  expect(started).toHaveLength(1);
  const addresses = asked.mock.calls.map(([address]) => String(address));
  expect(addresses.filter((address) => address.includes('search.json'))).toHaveLength(1);
});

test('records that cannot be loaded are asked for again, and what takes more than a moment can be given up', async () => {
  const serveAgain = withhold(/search\.json/);
  const reader = await open('?page=evidence');
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(within(evidence()).getByRole('alert').textContent).toContain('could not be compared');
  silence.forgive();
  serveAgain();
  const release = hold(/search\.json/);
  await reader.click(again);
  await within(evidence()).findByRole('progressbar');
  await reader.click(within(evidence()).getByRole('button', { name: 'Cancel' }));
  const anew = await within(evidence()).findByRole('button', { name: 'Start again' });
  expect(evidence().textContent).toContain('The comparison was stopped.');
  release();
  await reader.click(anew);
  await arrived('Least supported');
  expect(rows('Least supported')).toHaveLength(20);
});

const ROLES = `id,title,summary
baker,Baker,Kneads dough before dawn
miller,Miller,Grinds flour for dough
clerk,Clerk,Stamps forms in triplicate
registrar,Registrar,Stamps forms in triplicate
`;
const MATCHES = `source,target,match
baker,miller,80
miller,baker,70
baker,clerk,95
clerk,ghost,60
`;

test('the evidence of an opened CSV pair is its own', async () => {
  const reader = await open();
  await openFiles(reader, { 'roles.csv': ROLES, 'matches.csv': MATCHES });
  await expect.poll(() => screen.queryByRole('dialog', { name: 'Taxonomy' })).toBeNull();
  await openEvidence(reader);
  await arrived('Least supported');
  expect(read('Least supported').map(({ ends }) => ends)).toEqual([
    ['Baker', 'Clerk'],
    ['Baker', 'Miller'],
  ]);
  expect(evidence().textContent).toContain('Unfiled roles are left out');
  expect(read('Missing matches').map(({ ends }) => ends)).toEqual([['Clerk', 'Registrar']]);
  const [oneSided, ...others] = rows('Not named back');
  expect(others).toEqual([]);
  expect(oneSided?.textContent).toContain('does not name the other');
  const why = within(oneSided as HTMLElement).getByRole('button', { name: 'Why Baker and Clerk' });
  await reader.click(why);
  const told = await reasons('Baker', 'Clerk');
  await expect.poll(() => told.textContent).toContain('No passage of the one shares');
  expect(told.textContent).toContain('Baker gives Clerk 95');
  expect(told.textContent).toContain('Clerk does not name Baker');
});

test('of opened roles without matches it is said that none are declared', async () => {
  const reader = await open();
  await openFiles(reader, { 'roles.csv': 'id,title\na,A\nb,B\n' });
  await expect.poll(() => screen.queryByRole('dialog', { name: 'Taxonomy' })).toBeNull();
  await openEvidence(reader);
  await arrived('Least supported');
  expect(part('Least supported').textContent).toContain('declares no matches');
  expect(part('Not named back').textContent).toContain('declares no matches');
});
