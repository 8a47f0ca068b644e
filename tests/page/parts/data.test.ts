import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { withhold } from '../support/host';
import { again, lose, losing, said } from '../support/parts';
import { ask } from '../support/search';

const NAMES = ['worker'];
const page = losing(NAMES);

test('without the index the search says so, and finds when it is asked again', async () => {
  const serveAgain = withhold(/search\.json/);
  const reader = await page().open();
  ask('burndown');
  expect(await said()).toEqual([expect.stringContaining('The index could not be loaded.')]);
  serveAgain();
  await reader.click(again());
  await expect.poll(() => screen.queryAllByRole('option').length).toBeGreaterThan(0);
  await said(0);
});

test('without the worker, and without what the records say, two records cannot be compared until it is asked again', async () => {
  lose('worker');
  const reader = await page().open('?role=sdet&why=scrum-master');
  expect(await said()).toEqual([expect.stringContaining('The records could not be compared.')]);
  lose();
  const serveAgain = withhold(/search\.json/);
  await reader.click(again());
  expect(await said()).toEqual([expect.stringContaining('The records could not be compared.')]);
  serveAgain();
  await reader.click(again());
  await said(0);
  await expect.poll(() => screen.queryByText(/Reading both records/)).toBeNull();
  expect(screen.queryByText(/could not be compared/)).toBeNull();
});

test('a tour that does not arrive is asked for again', async () => {
  const serveAgain = withhold(/tours\//);
  const reader = await page().open('?tour=introduction');
  await said();
  const absent = () => screen.queryByRole('region', { name: 'Tour' });
  expect(absent()?.textContent).toContain('The tour could not be loaded.');
  serveAgain();
  await reader.click(again());
  await screen.findByRole('button', { name: 'Next' });
  expect(absent()).toBeNull();
  await said(0);
});
