import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { keepFocus } from '../../src/ui/focus/keepFocus';
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

test('what has lost the focus leaves it to who knows a better place, however soon it is asked', async () => {
  document.body.innerHTML =
    '<button id="before">Map</button><button>Save</button><aside><button id="within">Close</button></aside>';
  const [before, within] = ['before', 'within'].map((id) => document.getElementById(id));
  const focused = () => document.activeElement?.textContent;
  const keep = keepFocus();
  const close = () => {
    within?.focus();
    document.querySelector('aside')?.remove();
  };
  close();
  setTimeout(() => document.activeElement === document.body && before?.focus());
  keep();
  await new Promise((later) => setTimeout(later, 20));
  expect(focused()).toBe('Map');

  // Nobody knows one.
  document.body.append(document.createElement('aside'));
  document.querySelector('aside')?.append(within as HTMLElement);
  close();
  keep();
  await expect.poll(focused).toBe('Save');
});
