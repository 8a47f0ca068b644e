import { expect, test } from 'vitest';
import type { Obstacle } from '../../../../src/derive';
import { obstacleText, reasonsOf, routeText } from '../../../../src/panels/routes/routeText';
import { rolesAt } from '../../rolesAt';

const [abbot, baker, cooper] = rolesAt(0, 1, 2);
const TITLES = ['Abbot', 'Baker', 'Cooper'];
const say = (obstacle: Obstacle, along: 'matches' | 'pressure' = 'matches') =>
  obstacleText(obstacle, along, (role) => TITLES[role] ?? '');
const filters = (...alone: string[]) => say({ kind: 'filters', alone });

test('filters in the way are named, those that are in it alone', () => {
  expect(filters('flight risk')).toBe(
    'A filter is in the way: without the one on flight risk, there is a route.',
  );
  expect(filters('habitat', 'weakest match')).toBe(
    'A filter is in the way: without the one on habitat, or without the one on weakest match, there is a route.',
  );
  expect(filters()).toBe('The filters are in the way, several of them together.');
});

test('a one-way relation is told by the role that names the other', () => {
  const oneWay = { kind: 'one-way', ahead: cooper, behind: baker } as const;
  expect(say(oneWay)).toBe(
    'A one-way relation is in the way: Baker names Cooper, and is not named back.',
  );
  expect(say(oneWay, 'pressure')).toBe(
    'Pressure runs the other way: Baker leans on Cooper, not Cooper on Baker.',
  );
});

test('separate parts are told', () => {
  expect(say({ kind: 'apart' })).toMatch(/^The two stand in separate parts of the network/);
  expect(say({ kind: 'apart' }, 'pressure')).toBe('No chain of pressure joins the two.');
});

test('a route in short, with its strength where it has one', () => {
  const steps = [
    { from: abbot, to: baker, percent: 90 },
    { from: baker, to: cooper, percent: 80 },
  ];
  expect(routeText({ roles: [abbot, baker, cooper], steps, strength: 0.72 })).toBe(
    '2 steps, 72\u2009%',
  );
  expect(routeText({ roles: [abbot, baker], steps: steps.slice(1), strength: 0.054 })).toBe(
    '1 step, 5.4\u2009%',
  );
  expect(routeText({ roles: [abbot, baker], steps: steps.slice(1), strength: undefined })).toBe(
    '1 step',
  );
});

test('reasons say in which direction pay and risk differ', () => {
  const reached = { role: baker, steps: 1, closeness: 0.86, score: 0 };
  expect(
    reasonsOf({ ...reached, pay: 12_000, lowerRisk: -9 }, { currency: 'USD', hasOtherPay: false }),
  ).toEqual(['86\u2009% in 1 step', '$12,000 more', '9 points more risk']);
  expect(
    reasonsOf(
      { ...reached, steps: 2, pay: -1000, lowerRisk: 0 },
      { currency: 'USD', hasOtherPay: false },
    ),
  ).toEqual(['86\u2009% in 2 steps', '$1,000 less', 'the same risk']);
  expect(
    reasonsOf(
      { ...reached, pay: undefined, lowerRisk: undefined },
      { currency: undefined, hasOtherPay: false },
    ),
  ).toEqual(['86\u2009% in 1 step', 'no risk to compare']);
});

const near = { role: baker, steps: 1, closeness: 0.9, pay: undefined, lowerRisk: 5, score: 0 };

test('pay is named with its currency where others are paid in another', () => {
  const salary = (hasOtherPay: boolean, pay: number | undefined) =>
    reasonsOf({ ...near, pay }, { currency: 'USD', hasOtherPay })[1];
  expect(salary(true, undefined)).toBe('no salary in USD to compare');
  expect(salary(false, undefined)).toBe('no salary to compare');
  expect(salary(true, 12_000)).toBe('$12,000 more');
  expect(salary(false, 0)).toBe('the same salary');
});
