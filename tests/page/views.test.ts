import { screen, waitFor } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { idsWhere, mle, riskOf, withNeighbours } from '../browser/records';
import { shown } from './support/mapParts';
import { follow, link, open, visibleRoles } from './support/page';

const view = (name: string) => screen.queryByRole<HTMLInputElement>('radio', { name });
const isShown = (name: string) => view(name)?.checked ?? false;
const show = (reader: UserEvent, name: string) => reader.click(view(name) as HTMLElement);

/** The role that stands out in the picture, and where it is put. */
function selected() {
  if (!shown.props) return undefined;
  const { picture, emphasis } = shown.props;
  const { positions } = picture;
  const index = emphasis.selected;
  const at = [positions[2 * index], positions[2 * index + 1]];
  return { id: picture.roles[index]?.id, at };
}

test('every view keeps selection and filters, and puts the roles at places of its own', async () => {
  const reader = await open(`?role=${mle.id}&risk=40-100`);
  const passing = idsWhere((record) => Number(riskOf(record)) >= 40);
  // The selected role and its matches are shown, whatever the filters say.
  const seen = [...new Set([...passing, ...withNeighbours([mle.id])])].sort();
  await expect.poll(visibleRoles).toEqual(seen);
  const before = selected();
  expect(before?.id).toBe(mle.id);

  await show(reader, 'Risk and pay');
  await expect.poll(link).toBe(`?view=risk-and-pay&role=${mle.id}&risk=40-100`);
  await expect.poll(() => selected()?.at).not.toEqual(before?.at);
  expect(selected()?.id).toBe(mle.id);
  expect(visibleRoles()).toEqual(seen);

  await show(reader, 'Org chart');
  await expect.poll(link).toBe(`?view=org-chart&role=${mle.id}&risk=40-100`);
  await screen.findByRole('region', { name: 'Org chart' });
  expect(selected()?.id).toBe(mle.id);
  expect(visibleRoles()).toEqual(expect.arrayContaining(passing));
  const note = await screen.findByRole('status', { name: 'This view' });
  expect(note.textContent).toContain('rows trophic levels');

  await show(reader, 'Map');
  await expect.poll(link).toBe(`?role=${mle.id}&risk=40-100`);
  await expect.poll(selected).toEqual(before);
});

test('the focus shows one role and those around it, as far as asked', async () => {
  const reader = await open(`?view=focus&role=${mle.id}`);
  const first = withNeighbours([mle.id]);
  await expect.poll(visibleRoles).toEqual(first);
  await show(reader, '2');
  await expect.poll(link).toContain('depth=2');
  await expect.poll(visibleRoles).toEqual(withNeighbours(first));
});

test('the focus ends with the selection, and comes back with it', async () => {
  const reader = await open(`?view=focus&role=${mle.id}&depth=2`);
  expect(isShown('Focus')).toBe(true);
  await reader.keyboard('{Escape}');
  await expect.poll(() => isShown('Map')).toBe(true);
  expect(view('Focus')).toBeNull();
  expect(link()).toBe('?depth=2');
  history.back();
  await waitFor(() => expect(isShown('Focus')).toBe(true));
  follow('?view=focus');
  await expect.poll(() => isShown('Map')).toBe(true);
});
