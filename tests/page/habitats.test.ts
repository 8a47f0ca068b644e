import { expect, test } from 'vitest';
import {
  habitats,
  idsWhere,
  livingIn,
  mle,
  riskOf,
  roleIds,
  salaryOf,
  withRisk,
} from '../browser/records';
import { filterOn, filters, press, thumb } from './support/filters';
import { link, status, visibleRoles } from './support/page';
import { openWhole } from './support/whole';

const group = () => filterOn('Habitat');
const boxes = () => group().getAllByRole<HTMLInputElement>('checkbox');
const box = (name = '') => group().getByRole<HTMLInputElement>('checkbox', { name });

test('each habitat has its count, and those that are checked leave their roles', async () => {
  const reader = await openWhole();
  expect(boxes()).toHaveLength(habitats.length);
  for (const { id, name } of habitats) {
    const { length } = livingIn(id);
    const description = `${length} ${length === 1 ? 'role' : 'roles'}`;
    group().getByRole('checkbox', { name, description });
  }
  const [one, other] = habitats.filter(({ id }) => livingIn(id).length > 0);
  box(one?.name).focus();
  await reader.keyboard(' ');
  expect(link()).toBe(`?habitat=${one?.id}`);
  await expect.poll(visibleRoles).toEqual(livingIn(one?.id));
  await expect.poll(status).toContain(`${livingIn(one?.id).length} of ${roleIds.length} roles`);
  await reader.click(box(other?.name));
  await expect.poll(visibleRoles).toEqual(livingIn(one?.id, other?.id));
  await reader.click(box(one?.name));
  expect(link()).toBe(`?habitat=${other?.id}`);
  await expect.poll(visibleRoles).toEqual(livingIn(other?.id));
});

test('any of some habitats is asked for, or all of them; what would leave nothing cannot be chosen', async () => {
  const [one, other] = mle.habitats ?? [];
  const reader = await openWhole(`?habitat=${one},${other}`);
  await expect.poll(visibleRoles).toEqual(livingIn(one, other));
  await reader.click(group().getByRole('radio', { name: 'all of' }));
  expect(link()).toMatch(/,~all$/);
  const both = livingIn(one).filter((id) => livingIn(other).includes(id));
  expect(both.length).toBeLessThan(livingIn(one, other).length);
  await expect.poll(visibleRoles).toEqual(both);
  const isOpen = ({ id }: { id: string }) => livingIn(id).some((role) => both.includes(role));
  expect(habitats.every(isOpen)).toBe(false);
  await expect
    .poll(() => boxes().map(({ disabled }) => disabled))
    .toEqual(habitats.map((habitat) => !isOpen(habitat)));
});

test('high-risk roles in banks that pay under 100k are found in four actions', async () => {
  const reader = await openWhole();
  await reader.click(filters().getByRole('button', { name: /^HIGH/ }));
  const bank = habitats.find(({ name }) => /bank/i.test(name));
  await reader.click(box(bank?.name));
  let most = Number(thumb('Highest salary').value);
  while (most >= 100_000) {
    // A large step where it does not go too far.
    const next = await press(reader, 'Highest salary', most > 130_000 ? 'PageDown' : 'ArrowLeft');
    expect(next).toBeLessThan(most);
    most = next;
  }
  expect(link()).toMatch(new RegExp(`salary=[\\d.]+-${most}`));
  const asked = idsWhere(
    (record) =>
      Number(riskOf(record)) >= 70 &&
      Boolean(record.habitats?.includes(bank?.id ?? '')) &&
      Number(salaryOf(record)) <= most,
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(withRisk(70, 100).length);
  await expect.poll(visibleRoles).toEqual(asked);
  await expect.poll(status).toContain(`${asked.length} of ${roleIds.length} roles`);
});
