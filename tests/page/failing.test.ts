import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { mle } from '../browser/records';
import { withhold } from './support/host';
import { heading, open } from './support/page';
import { silence } from './support/silence';

test('a dossier that does not arrive is asked for again', async () => {
  const serveAgain = withhold(/dossiers\//);
  const reader = await open(`?role=${mle.id}`);
  const again = await screen.findByRole('button', { name: 'Try again' });
  serveAgain();
  await reader.click(again);
  await expect.poll(heading).toBe(mle.title);
  silence.forgive();
});
