import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { ALL, inDialog, OURS, showDialog, taxonomyDialog } from '../support/files';
import { link, open, openFiles, status } from '../support/page';

test('faulty files are refused with their faults, and the page stays as it was', async () => {
  const reader = await open('?role=sdet');
  const faulty = 'id,title,Risk\n,A,120\na,A,5\na,B,5,6\n';
  await openFiles(reader, { ...OURS, 'our-roles.csv': faulty });
  const faults = await inDialog().findByRole('region', { name: /faults? in / });
  expect(faults.textContent).toContain('Nothing was changed');
  expect(within(faults).getAllByRole('listitem')[0]?.textContent).toBe(
    'our-roles.csv, line 4 expected 3 cells, one a column; found 4',
  );
  expect(link()).toBe('?role=sdet');
  await reader.click(inDialog().getByRole('button', { name: 'Close' }));
  expect(taxonomyDialog()).toBeNull();
  expect(status()).toContain(ALL);
  expect(link()).toBe('?role=sdet');
});

test('what can be mended opens, with the remarks at hand', async () => {
  const reader = await open();
  await openFiles(reader, { 'mended.csv': 'id,title,risk\na,A,n/a\nb,,7\nc,C,9\n' });
  await expect.poll(status).toContain('3 of 3 roles');
  await reader.click(screen.getByRole('button', { name: /\d remarks/ }));
  expect((await inDialog().findByRole('list', { name: 'Mended' })).textContent).toContain(
    'mended.csv, line 2, risk read as no figure: "n/a"',
  );
});

test('relations that come first wait for their roles', async () => {
  const reader = await open();
  await openFiles(reader, { 'edges.csv': 'source,target,match\na,b,60\nb,d,40\n' });
  await inDialog().findByText(/their roles \(columns id, title\) are missing/);
  const more = inDialog().getByLabelText('Add the file with their roles');
  await reader.upload(more, new File(['id,title\na,A\nb,B\nd,D\n'], 'their-roles.csv'));
  await expect.poll(status).toContain('3 of 3 roles, 2 of 2 matches');
  expect(taxonomyDialog()).toBeNull();
});

const names = Array.from({ length: 250 }, (_, at) => `Figure ${at}`);
const row = (id: string, cell: number) => `${id},${id},a,${names.map(() => cell)}\n`;
/** A table of more columns than are taken without a question, each cell with the same figure. */
const wide = (cell: number) => ({
  'wide.csv': `id,title,Boss,${names}\n${row('a', cell)}${row('b', cell)}`,
});
const preview = () => screen.queryByRole('dialog', { name: 'How the files are read' });
const inPreview = async () =>
  within(await screen.findByRole('dialog', { name: 'How the files are read' }));
const isChosen = async (answer: string | RegExp) => {
  const asked = (await inPreview()).getByRole('group', { name: /220 further columns/ });
  return within(asked).getByRole<HTMLInputElement>('radio', { name: answer }).checked;
};

test('what must be asked is answered, changed later, and kept for files of the same shape', async () => {
  const reader = await open();
  await openFiles(reader, wide(1));
  const asked = await inPreview();
  const further = within(asked.getByRole('group', { name: /220 further columns/ }));
  further.getByRole('radio', { name: /^In the dossiers/ }).focus();
  await reader.keyboard('{ArrowDown}');
  expect(await isChosen('Left out')).toBe(true);
  // A column is found, and taken for something else.
  await reader.type(asked.getByLabelText('Search the columns'), 'Boss');
  await reader.selectOptions(asked.getByLabelText('Use of Boss'), 'Manager');
  await asked.findByRole('row', { name: 'Who leans on whom 1' });
  const opens = asked.getByRole<HTMLButtonElement>('button', { name: 'Open' });
  // It cannot be pressed while it is counted what would be opened.
  await expect.poll(() => opens.disabled).toBe(false);
  await reader.click(opens);
  await expect.poll(status).toContain('2 of 2 roles');
  expect(preview()).toBeNull();

  // The next file of that shape is read like it, and says so.
  const before = link();
  await openFiles(reader, wide(2));
  await expect.poll(link).not.toBe(before);
  await reader.click(await screen.findByRole('button', { name: /\d remarks/ }));
  await inDialog().findByText(/read as you chose for files with these columns/);
  const forget = await inDialog().findByRole('button', { name: 'Forget choices' });
  await reader.click(forget);
  await expect.poll(() => forget.isConnected).toBe(false);
  await reader.click(inDialog().getByRole('button', { name: 'Change how the files were read' }));
  await expect.poll(() => isChosen(/^In the dossiers/)).toBe(true);
  await reader.click((await inPreview()).getByRole('button', { name: 'Cancel' }));
  expect(preview()).toBeNull();
  expect(status()).toContain('2 of 2 roles');

  // Forgotten, it is asked anew.
  await showDialog(reader);
  expect(inDialog().queryByRole('button', { name: 'Forget choices' })).toBeNull();
});
