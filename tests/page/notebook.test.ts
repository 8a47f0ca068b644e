import { screen, within } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { openAfresh } from './support/afresh';
import { downloaded } from './support/downloads';
import { status } from './support/page';

const ROLE = '?role=product-manager';
const NAME = 'Note on Product Manager';
const yours = () => screen.findByRole('region', { name: 'Yours' });
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: NAME });

/** Opens a role and begins a note on it; it has the focus. */
async function begin() {
  const reader = await openAfresh(ROLE);
  await reader.click(within(await yours()).getByRole('button', { name: 'Write a note' }));
  expect(document.activeElement).toBe(await field());
  return reader;
}

test('a note is there when the page is opened again, is read as Markdown, and is filtered by', async () => {
  const reader = await begin();
  await reader.keyboard('seen by *both*');
  await openAfresh(ROLE);
  const note = await screen.findByRole('group', { name: NAME });
  await expect.poll(() => note.textContent).toBe('seen by both');
  expect(note.querySelector('em')?.textContent).toBe('both');
  await openAfresh('?has.my.notes=Note');
  await expect.poll(status).toMatch(/^1 of 102 roles/);
});

test('a notebook that is exported, wiped and imported is the same', async () => {
  const reader = await begin();
  const press = async (name: string | RegExp) =>
    reader.click(await screen.findByRole('button', { name }));
  await reader.keyboard('kept');
  await press('Save this view');
  const saving = within(await screen.findByRole('dialog', { name: 'Save this view' }));
  await reader.type(
    await saving.findByRole('textbox', { name: 'Name of the view' }),
    'The manager',
  );
  await reader.click(saving.getByRole('button', { name: 'Save' }));
  await reader.click(await saving.findByRole('button', { name: 'Saved views (1)' }));
  const { name, text } = await downloaded(() => press('Export'));
  expect(name).toMatch(/^rolegraph-notebook-\d{4}-\d\d-\d\d\.json$/);

  await press(/^Delete: Note/);
  await press(/^Erase: Note/);
  await press('Delete: view The manager');
  await press(/^Erase: View/);
  await screen.findByText(/None yet\./);

  await reader.upload(screen.getByLabelText('File to import'), new File([text], 'notebook.json'));
  await screen.findByText(/2 entries new, 0 changed, 0 as here\./);
  await press('Merge');
  await press('Open: The manager');
  // Its dossier has not been left, so it is still open as it was begun.
  await expect.poll(async () => (await field()).value).toBe('kept');
});

const REFUSALS = {
  'a full disk': {
    said: 'This browser has no room left: what you write is not kept.',
    refuse: () =>
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
  },
  'blocked storage': {
    said: 'This browser keeps nothing for this page: what you write is gone when you leave.',
    refuse: () => vi.stubGlobal('indexedDB', undefined),
  },
};

for (const [how, { said, refuse }] of Object.entries(REFUSALS))
  test(`with ${how} it says so, and what is written can be downloaded`, async () => {
    refuse();
    const reader = await begin();
    await reader.keyboard('not lost');
    const alert = await within(await yours()).findByRole('alert');
    expect(alert.textContent).toContain(said);
    const download = within(alert).getByRole('button', { name: 'Download it' });
    expect((await downloaded(() => reader.click(download))).text).toContain('not lost');
  });
