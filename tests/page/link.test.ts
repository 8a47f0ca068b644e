import { screen, within } from '@testing-library/dom';
import { afterEach, expect, test, vi } from 'vitest';
import type { RoleId } from '../../src/domain';
import { mle, roleIds, titleOf } from '../browser/records';
import { filters } from './support/filters';
import { shown } from './support/mapParts';
import { dossier, heading, link, status, visibleRoles } from './support/page';
import { openWhole } from './support/whole';

const notice = () => screen.queryByRole('alert')?.textContent ?? '';

/** From here on time can be let pass. */
const letTimePass = () =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
/** So long that whatever is noted after a pause has been. */
const NOTED = 5000;
afterEach(() => void vi.useRealTimers());

test('what a link asks for and the taxonomy lacks is named, and stays in the address until the reader moves on', async () => {
  letTimePass();
  const asked = `?role=${mle.id}&habitat=moon&risk=900&depht=2&sort=size&at=999999,0,1`;
  await openWhole(asked);
  await expect.poll(notice).toContain('does not know');
  for (const part of ['depht=2', 'sort=size', 'at=999999,0,1', 'risk=900', 'habitat=moon'])
    expect(notice()).toContain(`“${part}”`);
  await expect.poll(heading).toBe(mle.title);
  await vi.advanceTimersByTimeAsync(NOTED);
  expect(link()).toBe(asked);
  vi.useRealTimers();

  const reader = await openWhole(link());
  await expect.poll(notice).toContain('“depht=2”');
  const dismiss = within(screen.getByRole('alert')).getByRole('button', { name: 'Dismiss' });
  await reader.click(dismiss);
  await expect.poll(notice).toBe('');
  await reader.click(filters().getByRole('button', { name: /^HIGH/ }));
  expect(link()).toBe(`?role=${mle.id}&risk=70-100`);
});

test('a link to a taxonomy that this browser lacks says so, and stays, too', async () => {
  letTimePass();
  const asked = '?taxonomy=0123456789abcdef&role=x';
  await openWhole(asked);
  await expect.poll(notice).toContain('not in this browser');
  await vi.advanceTimersByTimeAsync(NOTED);
  expect(link()).toBe(asked);
});

test('a link to an unknown role says so, as text, and shows the rest', async () => {
  const markup = '<img src=x onerror=alert(1)>';
  await openWhole(`?role=${encodeURIComponent(markup)}&rest=hide`);
  await expect.poll(heading).toBe('No such role on file.');
  expect(dossier().textContent).toContain(markup);
  expect(document.querySelector('img')).toBeNull();
  expect(status()).toContain(`${roleIds.length} of ${roleIds.length} roles`);
  expect(visibleRoles()).toHaveLength(roleIds.length);
});

test('back and forward walk through the roles visited', async () => {
  const reader = await openWhole();
  const first = titleOf(mle.related?.[0]?.role);
  shown.props?.onSelect(mle.id as RoleId);
  await expect.poll(heading).toBe(mle.title);
  const [related] = await within(dossier()).findAllByRole('link', { name: new RegExp(first) });
  await reader.click(related as HTMLElement);
  await expect.poll(heading).toBe(first);
  history.back();
  await expect.poll(heading).toBe(mle.title);
  expect(document.title).toContain(mle.title);
  history.back();
  await expect.poll(() => document.title).toBe('Rolegraph');
  expect(link()).toBe('');
  history.forward();
  history.forward();
  await expect.poll(heading).toBe(first);
});
