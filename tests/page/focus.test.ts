import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { follow, open } from './support/page';

const TYPED_INTO =
  'input:not([type=checkbox], [type=radio], [type=range], [type=file], [tabindex="-1"])';

test('a slash and a question mark stay in the field they are typed into', async () => {
  const reader = await open('?risk=40-90');
  for (const [search, there] of [
    ['?risk=40-90', 'Filters'],
    ['?page=routes', 'Routes'],
  ] as const) {
    follow(search);
    await screen.findByRole(search.includes('routes') ? 'complementary' : 'region', {
      name: there,
    });
    const fields = [...document.querySelectorAll<HTMLInputElement>(TYPED_INTO)];
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      field.focus();
      await reader.keyboard('/?');
      expect(document.activeElement).toBe(field);
      expect(screen.queryByRole('dialog')).toBeNull();
    }
  }
});
