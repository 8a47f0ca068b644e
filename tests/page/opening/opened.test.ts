import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { ALL, OURS, openOurs, showDialog, taxonomyDialog } from '../support/files';
import { shown } from '../support/mapParts';
import {
  chooseFiles,
  dossier,
  follow,
  heading,
  link,
  open,
  status,
  visibleRoles,
} from '../support/page';
import { forgetSaved } from '../support/saved';

const backToBuiltIn = () => screen.getByRole('button', { name: 'Back to the built-in taxonomy' });

test('the link to opened files leads to them again, without another choice of files', async () => {
  const { ours } = await openOurs();
  expect(ours).toMatch(/^\?taxonomy=\w+$/);
  await open(`${ours}&role=R%26D+Lead`);
  await expect.poll(status).toContain('5 of 5 roles');
  await expect.poll(heading).toBe('Lead');
  await within(dossier()).findByText('Again');
  expect(screen.queryByRole('alert')?.textContent ?? '').toBe('');
});

test('a link to files that are not here says so, and is followed once they are', async () => {
  const { ours } = await openOurs();
  await forgetSaved();
  const reader = await open(`${ours}&role=clerk`);
  await screen.findByText(/not in this browser/);
  expect(status()).toContain(ALL);
  await reader.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/not in this browser/)).toBeNull();

  await showDialog(reader);
  await screen.findByText(/drop files, or a folder/);
  await chooseFiles(reader, OURS);
  await expect.poll(status).toContain('5 of 5 roles');
  await expect.poll(heading).toBe('Clerk');
});

test('further columns are filters, and stand in the link', async () => {
  const { reader } = await openOurs();
  const filters = within(screen.getByRole('region', { name: 'Filters' }));
  filters.getByRole('slider', { name: 'Lowest Grade' }).focus();
  await reader.keyboard('{ArrowRight}');
  await expect.poll(visibleRoles).toEqual(['11-1.00', 'R&D Lead', 'clerk']);
  const union = within(filters.getByRole('group', { name: 'Union' }));
  await reader.click(union.getByRole('checkbox', { name: /^no/ }));
  await expect.poll(visibleRoles).toEqual(['R&D Lead']);

  await open(link());
  await expect.poll(visibleRoles).toEqual(['R&D Lead']);
});

test('a picture that the figures do not give is named, and the usual one shown', async () => {
  const { ours } = await openOurs();
  const parts = ['view=risk-and-pay', 'colour=risk', 'size=salary', 'sort=-risk'];
  follow(`${ours}&${parts.join('&')}`);
  const notice = await screen.findByText(/which this taxonomy does not know/);
  for (const part of parts) expect(notice.textContent).toContain(`“${part}”`);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Map' }).checked).toBe(true);
  expect(screen.getByLabelText<HTMLSelectElement>('Colour by').value).toBe('family');
  await expect.poll(coloursMean).toEqual(['Management', 'Research']);
});

/** What the colours on the map stand for. */
const coloursMean = () => {
  const props = shown.props as unknown as { legend?: { colourKey: { label: string }[] } } | null;
  return props?.legend?.colourKey.map(({ label }) => label);
};

test('the same files in another order are the same taxonomy, and the map stays as it was', async () => {
  const { reader, ours } = await openOurs();
  const spots = () => JSON.stringify(shown.props?.picture.positions);
  await expect.poll(() => screen.queryByText(/Arranging/)).toBeNull();
  const before = spots();
  await showDialog(reader);
  await chooseFiles(reader, Object.fromEntries(Object.entries(OURS).reverse()));
  await expect.poll(taxonomyDialog).toBeNull();
  await expect.poll(() => screen.queryByText(/Arranging/)).toBeNull();
  expect(status()).toContain('5 of 5 roles');
  expect(link()).toBe(ours);
  expect(spots()).toBe(before);
});

test('the built-in taxonomy is one click away, and back and forward lead to each', async () => {
  const { reader, ours } = await openOurs();
  await reader.click(backToBuiltIn());
  await expect.poll(status).toContain(ALL);
  expect(location.href).not.toContain('taxonomy');
  follow(ours);
  await expect.poll(status).toContain('5 of 5 roles');
  follow('');
  await expect.poll(status).toContain(ALL);

  // What is kept is named by its files.
  await showDialog(reader);
  await reader.click(
    await screen.findByRole('button', { name: 'Open our-roles.csv, our-matches.csv' }),
  );
  await expect.poll(status).toContain('5 of 5 roles');
  expect(link()).toBe(ours);
});
