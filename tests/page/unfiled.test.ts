import { screen, within } from '@testing-library/dom';
import { beforeEach, expect, test } from 'vitest';
import { filters } from './support/filters';
import { serve } from './support/host';
import { dossier, follow, heading, link, PHONE, status, visibleRoles } from './support/page';
import { small } from './support/small';
import { openWhole } from './support/whole';

beforeEach(() => serve(small()));

test.each([
  ['a desktop', { width: 1440, height: 900 }],
  ['a phone', PHONE],
] as const)(
  'on %s an unfiled role has a page on what is known of it and who cites it',
  async (_, frame) => {
    const reader = await openWhole('?role=ghost-writer', frame);
    await expect.poll(heading).toBe('Ghost Writer');
    for (const known of ['Unfiled', 'Writes what others sign.', /88\s%/])
      await expect.poll(() => dossier().textContent).toMatch(known);
    if (frame === PHONE)
      await reader.click(screen.getByRole('button', { name: 'Raise the dossier' }));
    const [citing] = within(dossier()).getAllByRole('link', { name: 'Poet' });
    await reader.click(citing as HTMLElement);
    await expect.poll(heading).toBe('Poet');

    // What a record lacks is not shown.
    const sections = await within(dossier()).findAllByRole('heading', { name: /^\[\d\d\]/ });
    const numbers = sections.map(({ textContent }) => textContent?.slice(0, 4));
    expect(numbers).toEqual(['[02]', '[11]']);
  },
);

test('a role that is only named in an org chart has a page, too', async () => {
  await openWhole('?role=beadle');
  await expect.poll(heading).toBe('Beadle');
  await expect.poll(() => dossier().textContent).toContain('wants the keys counted');
});

test('roles without a figure are kept on request', async () => {
  const reader = await openWhole();
  follow('?risk=20-100');
  await expect.poll(visibleRoles).toEqual(['clerk']);
  await reader.click(filters().getByRole('checkbox', { name: 'Keep roles without a figure' }));
  expect(link()).toBe('?risk=20-100,unknown');
  await expect.poll(status).toContain('4 of 4 roles');
  expect(visibleRoles()).toEqual(['beadle', 'clerk', 'ghost-writer', 'poet']);
});
