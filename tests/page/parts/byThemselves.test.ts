import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { titleOf } from '../../browser/records';
import { again, isLoaded, lose, losing, MISSING, named, said } from '../support/parts';

const PARTS = [
  'panels/dossier/pages/RecordSections',
  'app/notebook/RoleNotes',
  'app/side/Splitter',
  'app/offline/Offline',
  'app/notebook/NotebookHost',
  'ui/focus/keepPage',
];

const page = losing(PARTS, true);

test('of a file its sections are missing, and then the notes on it', async () => {
  lose('panels/dossier/pages/RecordSections', 'app/notebook/RoleNotes');
  const reader = await page().open('?role=sdet');
  expect(await said()).toEqual([expect.stringMatching(/^The record could not be loaded/)]);
  await expect.poll(page().heading).toBe(titleOf('sdet'));
  lose('app/notebook/RoleNotes');
  await reader.click(again());
  await expect.poll(named('heading', /Org-chart architecture/)).toBeTruthy();
  expect((await said())[0]).toContain(MISSING);
  expect(named('region', 'Yours')()).toBeNull();
  lose();
  await reader.click(again());
  await expect.poll(named('region', 'Yours')).toBeTruthy();
  await said(0);
});

test('what comes by itself fails alone, too, and comes when it is asked for again', async () => {
  const parts = ['app/side/Splitter', 'app/offline/Offline', 'app/notebook/NotebookHost'];
  lose(...parts);
  const reader = await page().open();
  const words = await said(parts.length);
  for (const one of words) expect(one).toContain(MISSING);
  expect(named('separator', 'Width of the dossier')()).toBeNull();
  lose();
  for (let left = parts.length; left > 0; left--) {
    await reader.click(again());
    await said(left - 1);
  }
  await expect.poll(() => parts.filter((part) => !isLoaded(part))).toEqual([]);
  await expect.poll(named('separator', 'Width of the dossier')).toBeTruthy();
  await said(0);
});

test('what keeps the focus in sight is asked for again with the next focus, and nothing is said', async () => {
  lose('ui/focus/keepPage');
  await page().open();
  const focus = (name: RegExp) => screen.getByRole('button', { name }).focus();
  focus(/^Keys \(/);
  await said(0);
  lose();
  expect(isLoaded('ui/focus/keepPage')).toBe(false);
  focus(/^Open a taxonomy/);
  await expect.poll(() => isLoaded('ui/focus/keepPage')).toBe(true);
});
