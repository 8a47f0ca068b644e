import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { ALL, dropFiles, OURS } from '../support/files';
import { withhold } from '../support/host';
import { again, lose, losing, said } from '../support/parts';
import { silence } from '../support/silence';

const PARTS = ['app/taxonomy/opening/preview/Preview', 'worker', 'panels/dossier/pages/Unfiled'];
const page = losing(PARTS, true);

test.each(PARTS.slice(0, 2))(
  'without %s files are not opened, and are when it comes',
  async (part) => {
    lose(part);
    await page().open();
    dropFiles(OURS);
    await screen.findByText(/^The files could not be opened: .*Nothing was changed/);
    expect(page().status()).toContain(ALL);
    silence.forgive();
    lose();
    dropFiles(OURS);
    await expect.poll(page().status).toContain('5 of 5 roles');
    expect(screen.queryByText(/could not be opened/)).toBeNull();
  },
);

test('a way back that cannot be loaded is said, and the page stays where it was', async () => {
  lose();
  const reader = await page().open();
  dropFiles(OURS);
  await expect.poll(page().status).toContain('5 of 5 roles');
  const ours = page().link();
  const serveAgain = withhold(/index\.json/);
  page().follow('');
  await screen.findByText(/The page has stayed where it was\./);
  expect(page().link()).toBe(ours);
  expect(page().status()).toContain('5 of 5 roles');
  await reader.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/The page has stayed where it was\./)).toBeNull();
  serveAgain();
  page().follow('');
  await expect.poll(page().status).toContain(ALL);
});

test('of an unfiled role its page alone is missing', async () => {
  lose('panels/dossier/pages/Unfiled');
  const reader = await page().open();
  dropFiles({
    'some.csv': 'id,title\na,A\nb,B\n',
    'ties.csv': 'source,target,match\na,b,60\na,ghost,40\n',
  });
  await expect.poll(page().status).toContain('of 3 roles');
  page().follow(`${page().link()}&role=ghost`);
  expect(await said()).toEqual([expect.stringMatching(/^The record could not be loaded/)]);
  await expect.poll(page().heading).toBe('Ghost');
  lose();
  await reader.click(again());
  await screen.findByText(/It has no row of its own/);
  await said(0);
});
