import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { idsWhere, mle, riskOf, roleIds } from '../browser/records';
import { dossier, follow, heading, link, open, status, visibleRoles } from './support/page';

test('a level of flight risk is chosen, and what does not pass is dimmed', async () => {
  const reader = await open(`?role=${mle.id}`);
  await expect.poll(heading).toBe(mle.title);
  follow('');
  const filters = screen.getByRole('region', { name: 'Filters' });
  await reader.click(within(filters).getByRole('button', { name: /^HIGH/ }));
  expect(link()).toBe('?risk=70-100');
  const own = idsWhere((record) => Number(riskOf(record)) >= 70);
  await expect.poll(visibleRoles).toEqual(own);
  await expect.poll(status).toContain(`${own.length} of ${roleIds.length} roles`);
  expect(dossier().textContent).toContain('pass');
});
