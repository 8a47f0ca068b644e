import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import {
  families,
  idsWhere,
  livingIn,
  matchCount,
  mle,
  pairs,
  records,
  riskOf,
  roleIds,
  salaryOf,
  withRisk,
} from '../browser/records';
import { filterOn, filters, press, thumb } from './support/filters';
import { dossier, follow, heading, link, status, visibleRoles } from './support/page';
import { drawnRoles } from './support/picture';
import { openWhole } from './support/whole';

const ALL = roleIds.length;

test('the whole view is in the link: the role, the filters, and that the rest is hidden', async () => {
  const home = String(mle.habitats?.[0]);
  const asked = `?role=${mle.id}&risk=40-90,unknown&habitat=${home}&rest=hide`;
  await openWhole(asked);
  await expect.poll(heading).toBe(mle.title);
  const risky = withRisk(40, 90);
  const passing = livingIn(home).filter((id) => risky.includes(id));
  expect(passing).toContain(mle.id);
  // What is matched with the selected role is seen beside what passes.
  const matched = roleIds.filter((id) => pairs.has([id, mle.id].sort().join('~')));
  const seen = [...new Set([...passing, ...matched])].sort();
  expect(seen.length).toBeLessThan(ALL);
  await expect.poll(visibleRoles).toEqual(seen);
  expect(status()).toContain(`${passing.length} of ${ALL} roles`);
  expect(link()).toBe(asked);
});

test('flight risk is narrowed by keyboard, and by a level', async () => {
  const reader = await openWhole();
  expect(await press(reader, 'Lowest flight risk', 'PageUp', 7)).toBe(70);
  expect(link()).toBe('?risk=70-100');
  await expect.poll(visibleRoles).toEqual(withRisk(70, 100));
  await expect.poll(status).toContain(`${withRisk(70, 100).length} of ${ALL} roles`);

  expect(await press(reader, 'Highest flight risk', 'ArrowLeft')).toBe(99);
  expect(link()).toBe('?risk=70-99');
  await expect.poll(visibleRoles).toEqual(withRisk(70, 99));
  await reader.click(filters().getByRole('button', { name: 'Clear all' }));
  expect(link()).toBe('');
  await expect.poll(visibleRoles).toHaveLength(ALL);

  await reader.click(filterOn('Flight risk').getByRole('button', { name: /^HIGH/ }));
  expect(link()).toBe('?risk=70-100');
  expect([thumb('Lowest flight risk').value, thumb('Highest flight risk').value]).toEqual([
    '70',
    '100',
  ]);
  await expect.poll(visibleRoles).toEqual(withRisk(70, 100));
  expect(dossier().textContent).toContain('pass');
});

test('what lies on a bound passes', async () => {
  const risk = Number(riskOf(mle));
  await openWhole(`?risk=${risk}-${risk}`);
  const own = idsWhere((record) => riskOf(record) === risk);
  expect(own).toContain(mle.id);
  await expect.poll(visibleRoles).toEqual(own);
});

test('a family leaves its roles', async () => {
  const reader = await openWhole();
  const { id, name } = families[1] ?? { id: '', name: '' };
  const box = filterOn('Family').getByRole('checkbox', { name });
  await reader.click(box);
  expect(link()).toBe(`?family=${id}`);
  const own = idsWhere(({ family }) => family === id);
  expect(own.length).toBeGreaterThan(0);
  await expect.poll(visibleRoles).toEqual(own);
  await reader.click(box);
  expect(link()).toBe('');
  await expect.poll(visibleRoles).toHaveLength(ALL);
});

test('a salary is asked for by keyboard, and no longer by its chip', async () => {
  const reader = await openWhole();
  const floor = await press(reader, 'Lowest salary', 'PageUp', 3);
  expect(link()).toMatch(new RegExp(`^\\?salary=${floor}-\\d+$`));
  const own = idsWhere((record) => Number(salaryOf(record)) >= floor);
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThan(idsWhere((record) => salaryOf(record) !== undefined).length);
  await expect.poll(visibleRoles).toEqual(own);
  await reader.click(screen.getByRole('button', { name: /^Remove Salary/ }));
  expect(link()).toBe('');
});

test('from a weakest match on, weaker ones are not counted', async () => {
  const reader = await openWhole();
  const percent = await press(reader, 'Weakest match', 'PageUp', 5);
  expect(link()).toBe(`?match=${percent}`);
  const matches = records.flatMap(({ related }) => related ?? []);
  const strong = matches.filter(({ match }) => match >= percent).length;
  expect(strong).toBeLessThan(matchCount);
  await expect.poll(status).toBe(`${ALL} of ${ALL} roles, ${strong} of ${matchCount} matches`);
  await reader.click(screen.getByRole('button', { name: /^Remove Matches from/ }));
  expect(link()).toBe('');
});

test('a filter is a chip that can be removed, and all are cleared at once', async () => {
  const home = records.flatMap(({ habitats = [] }) => habitats)[0];
  const reader = await openWhole(`?risk=10-100&habitat=${home}`);
  await reader.click(filters().getByRole('button', { name: /^Remove Risk 10–100/ }));
  expect(link()).toBe(`?habitat=${home}`);
  await reader.click(filters().getByRole('button', { name: 'Clear all' }));
  expect(link()).toBe('');
  await expect.poll(status).toContain(`${ALL} of ${ALL} roles, ${matchCount} of ${matchCount}`);
});

test('what does not pass is dimmed, or hidden', async () => {
  const reader = await openWhole('?risk=70-100');
  await expect.poll(visibleRoles).toEqual(withRisk(70, 100));
  expect(filters().getByRole<HTMLInputElement>('radio', { name: 'Dim' }).checked).toBe(true);
  expect(drawnRoles()).toBe(ALL);
  await reader.click(filters().getByRole('radio', { name: 'Hide' }));
  expect(link()).toBe('?risk=70-100&rest=hide');
  await expect.poll(drawnRoles).toBe(withRisk(70, 100).length);
  expect(visibleRoles()).toEqual(withRisk(70, 100));
  // Back in a link that dims them.
  follow('?risk=70-100');
  await expect.poll(drawnRoles).toBe(ALL);
});
