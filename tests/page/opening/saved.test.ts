import { screen, within } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { ALL, dropFiles, inDialog, OURS, openOurs, ROLES, showDialog } from '../support/files';
import { follow, link, open, openFiles, status } from '../support/page';
import { countSaved, damageSaved, saveNothing } from '../support/saved';

test('what is damaged is said to be, and can be deleted', async () => {
  const { ours } = await openOurs();
  await damageSaved('meta');
  const reader = await open(ours);
  await screen.findByText(/is damaged: delete it under Taxonomy/);
  expect(status()).toContain(ALL);
  await showDialog(reader);
  await screen.findByText(/This one is damaged/);
  expect(inDialog().queryByRole('button', { name: /^Open / })).toBeNull();

  const remove = inDialog().getByRole('button', { name: /^Delete/ });
  await reader.click(remove);
  expect(remove.textContent).toBe('Delete for good');
  await reader.click(remove);
  await expect.poll(() => screen.queryByText('Saved in this browser')).toBeNull();
  await open(ours);
  await screen.findByText(/not in this browser/);
});

test('a browser that keeps nothing opens files for this visit', async () => {
  await saveNothing();
  const reader = await open();
  await openFiles(reader, OURS);
  await expect.poll(status).toContain('5 of 5 roles');
  await screen.findByText(/this browser could not save it: it is gone when you leave the page/);
  await open(link());
  await screen.findByText(/not in this browser/);
});

test('an opening that is cancelled changes nothing, though its worker be done', async () => {
  const reader = await open();
  const turns = vi.spyOn(history, 'pushState');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // While the file is read, there is time to cancel.
  const slow = new File(['id,title\nslow,Slow\n'], 'slow.csv');
  const bytes = await slow.arrayBuffer();
  slow.arrayBuffer = async () => {
    await held;
    return bytes;
  };
  await showDialog(reader);
  await screen.findByText(/drop files, or a folder/);
  await reader.upload(document.querySelector('input[type=file]') as HTMLInputElement, slow);
  await reader.click(await inDialog().findByRole('button', { name: 'Cancel' }));
  expect(inDialog().queryByRole('progressbar')).toBeNull();
  release();
  // A simulated worker that was stopped runs on: the page must not listen to it.
  await expect.poll(countSaved).toBe(1);
  expect(status()).toContain(ALL);

  await openFiles(reader, OURS);
  await expect.poll(status).toContain('5 of 5 roles');
  const opened = turns.mock.calls.filter(([, , to]) => String(to).includes('taxonomy='));
  expect(opened.map(([, , to]) => to)).toEqual([link()]);
});

test('a newer version keeps the view, and lists what has changed', async () => {
  const { reader, ours } = await openOurs();
  follow(`${ours}&role=clerk`);
  const newer = ROLES.replace('temp,Temp', 'cook,Cook').replace(
    'clerk,Clerk,Management,2',
    'clerk,Clerk,Management,3',
  );
  dropFiles({ ...OURS, 'our-roles.csv': newer });
  await reader.click(
    await screen.findByRole('button', { name: 'Changes since the version before' }),
  );
  const changes = await screen.findByRole('complementary', { name: 'Changes' });
  const listed = (name: RegExp) => screen.queryByRole('region', { name })?.textContent;
  await expect.poll(() => listed(/^Added/) ?? '').toContain('Cook');
  expect(listed(/^Dropped/)).toContain('Temp');
  expect(listed(/^Changed/)).toContain('ClerkGrade');
  const { searchParams } = new URL(location.href);
  expect(searchParams.get('role')).toBe('clerk');
  expect(link()).not.toContain(ours.slice(1));

  await reader.click(screen.getByRole('button', { name: 'Show only the added ones on the map' }));
  await expect.poll(status).toContain('1 of 5 roles found');
  await reader.click(within(changes).getByRole('button', { name: 'Close' }));
  await expect.poll(status).toContain('5 of 5 roles');
});
