import { fireEvent, screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { readDataFolder } from '../../src/build/dataFolder';
import { type Compiled, compile } from '../../src/compile';
import { mle, type SourceRecord } from '../browser/records';
import {
  cellsOf,
  compare,
  compared,
  comparedIds,
  comparison,
  heads,
  isCompared,
  linkTo,
  opened,
  said,
} from './support/comparison';
import { serve, withhold } from './support/host';
import { dossier, heading, link, open, PHONE } from './support/page';
import { painted } from './support/painted';
import { silence } from './support/silence';

const [, second, third] = compared;
const isHeadFocused = () =>
  document.activeElement === within(comparison()).getByRole('heading', { level: 2 });

test.each([
  ['a desktop', {}],
  ['a phone', PHONE],
])('on %s two roles are pinned and compared, and one is taken out again', async (_, frame) => {
  const reader = await open(`?role=${mle.id}`, frame);
  const isPhone = 'width' in frame;
  await expect.poll(heading).toBe(mle.title);
  if (isPhone) await reader.click(screen.getByRole('button', { name: 'Raise the dossier' }));
  const pin = async ({ title }: SourceRecord) =>
    reader.click(await within(dossier()).findByRole('button', { name: `Compare ${title}` }));
  await pin(mle);
  const links = await within(dossier()).findAllByRole('link', { name: second.title });
  await reader.click(links.at(-1) as HTMLElement);
  await expect.poll(heading).toBe(second.title);
  await pin(second);
  const lower = screen.queryByRole('button', { name: 'Lower the dossier' });
  if (lower) await reader.click(lower);

  await reader.click(await screen.findByRole('button', { name: 'Compare 2' }));
  await opened();
  await expect.poll(isHeadFocused).toBe(true);
  expect(link()).toContain('page=compare');
  expect(said()).toMatch(/^2 roles compared, \d+ rows$/);
  expect(heads().map(({ textContent }) => textContent)).toEqual([mle.title, second.title]);

  await reader.click(within(comparison()).getByRole('button', { name: `Unpin ${second.title}` }));
  await expect.poll(isCompared).toBe(false);
  history.back();
  await expect.poll(isCompared).toBe(true);
  await reader.click(heads()[0] as HTMLElement);
  await expect.poll(isCompared).toBe(false);
  await expect.poll(heading).toBe(mle.title);
});

test('a record that does not arrive is said so, the others are compared, and it is asked for again', async () => {
  const metricOf = ({ metrics }: SourceRecord) => String((metrics as { name: string }[])[0]?.name);
  const serveAgain = withhold(new RegExp(`dossiers/${second.id}`));
  const reader = await open(linkTo(mle.id, second.id));
  const retry = await screen.findByRole('button', { name: 'Try again' });
  const head = retry.closest('[role=columnheader]') as HTMLElement;
  expect(head.textContent).toContain(second.title);
  expect(head.textContent).toContain('could not be loaded');
  await expect.poll(() => comparison().textContent).toContain(metricOf(mle));
  expect(comparison().textContent).not.toContain(metricOf(second));
  serveAgain();
  await reader.click(retry);
  await expect.poll(() => comparison().textContent).toContain(metricOf(second));
  expect(screen.queryByText(/could not be loaded/)).toBeNull();
  silence.forgive();
});

test('a role that the taxonomy lacks is named, and the rest compared', async () => {
  const reader = await open(linkTo('chief-vibes-officer', mle.id, second.id));
  await opened();
  expect(said()).toContain('2 roles compared');
  const alert = () => screen.queryByRole('alert')?.textContent ?? '';
  await expect.poll(alert).toContain('“pin=chief-vibes-officer”');
  await reader.click(screen.getByRole('button', { name: 'Dismiss' }));
  await expect.poll(alert).toBe('');
  expect(isCompared()).toBe(true);
});

test('it is opened and left by keyboard, and what is searched for is listed above it', async () => {
  const reader = await open(`?pin=${comparedIds}`);
  const button = await screen.findByRole('button', { name: 'Compare 3' });
  button.focus();
  await reader.keyboard('{Enter}');
  await opened();
  await expect.poll(isHeadFocused).toBe(true);
  expect(said()).toMatch(/^3 roles compared/);
  await painted();
  await reader.keyboard('{Escape}');
  await expect.poll(isCompared).toBe(false);
  await expect.poll(() => document.activeElement?.textContent).toBe('Compare 3');

  await reader.keyboard('{Enter}');
  await opened();
  const field = screen.getByRole('combobox', { name: 'Search dossiers' });
  field.focus();
  fireEvent.input(field, { target: { value: third.title } });
  const isThird = (name: string) => name.includes(third.title);
  const [option] = await screen.findAllByRole('option', { name: isThird });
  expect(isCompared()).toBe(true);
  await reader.click(option as HTMLElement);
  await expect.poll(isCompared).toBe(false);
  await expect.poll(heading).toBe(third.title);
});

test('a role without a record is compared by what others say of it', async () => {
  serve(compile(readDataFolder('tests/browser/small')) as Compiled);
  await open();
  await compare(linkTo('clerk', 'ghost-writer', 'poet'));
  expect(cellsOf('Record')).toEqual(['Filed', 'Unfiled', 'Filed']);
  expect(cellsOf('Match with Poet')).toEqual([
    ...[expect.stringMatching(/^60/), 'has no record', 'itself'],
  ]);
  expect(comparison().textContent).toContain('Writes what others sign.');
});
