import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import {
  habitats,
  livingIn,
  matchCount,
  mle,
  records,
  riskOf,
  roleIds,
  withRisk,
} from '../browser/records';
import { dossier, follow, heading, link, PHONE, status, visibleRoles } from './support/page';
import { openWhole } from './support/whole';

const DESKTOP = { width: 1440, height: 900 } as const;
const FRAMES = [
  ['a desktop', DESKTOP],
  ['a phone', PHONE],
] as const;
const ALL = roleIds.length;
const NOTHING = { name: 'No role passes these filters.' } as const;
const card = async () => within(await screen.findByRole('region', NOTHING));
const list = () => within(dossier()).queryByRole('list', { name: 'Roles that pass' });
const items = () => {
  const shown = list();
  return shown ? within(shown).getAllByRole('listitem') : [];
};

test('a selected role that does not pass is named, and can be revealed', async () => {
  const reader = await openWhole(`?role=${mle.id}&risk=0-50`);
  const line = screen.getByRole('status', { name: 'Selected role' });
  await expect
    .poll(() => line.textContent)
    .toContain(`${mle.title} does not pass the filter on flight risk.`);
  await reader.click(within(line).getByRole('button', { name: 'Reveal it' }));
  expect(link()).toBe(`?role=${mle.id}`);
  await expect.poll(() => line.textContent).toBe('');
});

test('a selected role can be revealed where nothing passes, too', async () => {
  const lives = mle.habitats ?? [];
  const home = habitats.find(({ id }) => !lives.includes(id) && livingIn(id).length);
  const reader = await openWhole(`?role=${mle.id}&risk=0-0&habitat=${home?.id}`);
  const choices = await card();
  choices.getByRole('button', { name: /^Drop the filter on flight risk/ });
  const reveal = choices.getByRole('button', { name: new RegExp(`^Reveal ${mle.title}`) });
  expect(reveal.textContent).toContain(`${ALL} roles`);
  await reader.click(reveal);
  expect(link()).toBe(`?role=${mle.id}`);
  await expect.poll(visibleRoles).toContain(mle.id);
  expect(screen.queryByRole('region', NOTHING)).toBeNull();
});

test.each(FRAMES)(
  'on %s a filter that leaves nothing says so, and what to do',
  async (_, frame) => {
    const reader = await openWhole('?risk=0-0&rest=hide', frame);
    const drop = (await card()).getByRole('button', { name: /^Drop the filter on flight risk/ });
    expect(drop.textContent).toContain(`${ALL} roles`);
    await reader.click(drop);
    expect(link()).toBe('?rest=hide');
    await expect.poll(status).toContain(`${ALL} of ${ALL} roles, ${matchCount} of ${matchCount}`);

    follow('?risk=0-0&rest=hide');

    await reader.click((await card()).getByRole('button', { name: /^Clear all/ }));
    await expect.poll(() => screen.queryByRole('region', NOTHING)).toBeNull();
    expect(link()).toBe('?rest=hide');
  },
);

test.each(FRAMES)(
  'on %s what passes is a list with figures, from which roles are opened and set aside',
  async (_, frame) => {
    const bank = habitats.find(({ name }) => /bank/i.test(name))?.id ?? '';
    const asked = livingIn(bank).filter((id) => withRisk(70, 100).includes(id));
    const reader = await openWhole(`?risk=70-100&habitat=${bank}&sort=-risk`, frame);
    await expect.poll(heading).toBe(`${asked.length} roles pass`);
    await expect.poll(() => items().length).toBe(asked.length);
    const risks = items().map(({ textContent }) => Number(/(\d+)\s%/.exec(textContent ?? '')?.[1]));
    const own = records
      .filter(({ id }) => asked.includes(id))
      .map((record) => Number(riskOf(record)));
    expect(new Set(own).size).toBeGreaterThan(1);
    expect(risks).toEqual(own.sort((a, b) => b - a));
    expect(items()[0]?.textContent).toContain('$');

    const [first] = within(dossier()).getAllByRole('link');
    const title = first?.textContent;
    await reader.click(first as HTMLElement);
    await expect.poll(heading).toBe(title);
    history.back();
    await expect.poll(() => items().length).toBe(asked.length);

    for (const item of items().slice(0, 2)) await reader.click(within(item).getByRole('checkbox'));
    const compare = await screen.findByRole<HTMLButtonElement>('button', { name: 'Compare 2' });
    expect(compare.disabled).toBe(false);

    await reader.click(within(dossier()).getByRole('button', { name: 'Fold the list away' }));
    await expect.poll(list).toBeNull();
    // It stays folded for the next visit.
    await openWhole(link(), frame);
    const unfold = await within(dossier()).findByRole('button', {
      name: new RegExp(`^${asked.length} roles pass`),
    });
    expect(list()).toBeNull();
    await reader.click(unfold);
    await expect.poll(() => items().length).toBe(asked.length);
  },
);
