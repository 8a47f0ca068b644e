import { screen } from '@testing-library/dom';
import { expect } from 'vitest';
import { shown } from './mapParts';
import { open } from './page';

/** Opens the page, and waits until the filters, the dossier and the picture are there, too. */
export async function openWhole(...how: Parameters<typeof open>): ReturnType<typeof open> {
  const reader = await open(...how);
  await screen.findByRole('region', { name: 'Filters' });
  await screen.findByRole('complementary', { name: 'Dossier' });
  await expect.poll(() => shown.props).not.toBeNull();
  return reader;
}
