import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { open } from './support/page';

test('the link that is copied is the address, with all of the view', async () => {
  const reader = await open('?risk=40-100&colour=community&at=10,20,1.5');
  await reader.click(screen.getByRole('button', { name: 'Copy link' }));
  await screen.findAllByText('Link copied');
  expect(await navigator.clipboard.readText()).toBe(
    'http://localhost/?risk=40-100&colour=community&at=10,20,1.5',
  );
});

test('? lists the keys', async () => {
  const reader = await open();
  await reader.keyboard('?');
  const keys = await screen.findByRole('dialog', { name: 'Keys' });
  expect(keys.textContent).toContain('Next match, strongest first');
});
