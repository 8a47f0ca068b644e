import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { records, riskOf, salaryOf } from '../browser/records';
import { shown } from './support/mapParts';
import { link } from './support/page';
import { keyText } from './support/picture';
import { openWhole } from './support/whole';

/** The number of a role's colour, and its size. */
function markOf(id: string) {
  const { roles, look } = shown.props?.picture ?? {};
  const index = roles?.findIndex((role) => role.id === id) ?? -1;
  return { colour: look?.colours[index], size: look?.sizes?.[index] };
}

const levelOf = (risk: number) => (risk < 40 ? 'low' : risk < 70 ? 'elevated' : 'high');

test('colour and size stand for what is chosen, and the key follows', async () => {
  const reader = await openWhole();
  const colour = screen.getByLabelText('Colour by');
  await reader.selectOptions(colour, 'risk');
  expect(link()).toBe('?colour=risk');
  await expect.poll(keyText).toContain('ELEVATED, 40–69');
  // Every level has one colour, and no two have the same.
  const levels = new Map<string, Set<number | undefined>>();
  for (const record of records) {
    const risk = riskOf(record);
    if (risk === undefined) continue;
    const level = levelOf(risk);
    levels.set(level, (levels.get(level) ?? new Set()).add(markOf(record.id).colour));
  }
  expect([...levels.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
  expect(new Set([...levels.values()].flatMap((colours) => [...colours])).size).toBe(3);

  expect(keyText()).not.toContain('salary');
  await reader.selectOptions(screen.getByLabelText('Size by'), 'salary');
  expect(link()).toBe('?colour=risk&size=salary');
  await expect.poll(keyText).toContain('salary');
  expect(keyText()).toContain('ELEVATED, 40–69');
  // Whoever is paid more is larger.
  const paid = records
    .filter((record) => salaryOf(record) !== undefined)
    .sort((a, b) => Number(salaryOf(a)) - Number(salaryOf(b)));
  const sizes = paid.map(({ id }) => Number(markOf(id).size));
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(sizes[0]).toBeLessThan(Number(sizes.at(-1)));

  await reader.selectOptions(colour, 'community');
  // Neighbourhoods are called by their names, not by numbers.
  await expect.poll(keyText).toContain('Carpet Heights');
  expect(keyText()).not.toContain('No. ');
});
