import { expect, test } from 'vitest';
import type { Obstacle } from '../../../../src/derive';
import {
  marginText,
  obstacleText,
  routeText,
  signed,
} from '../../../../src/panels/routes/routeText';
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
    '2 steps, 72\u202f%',
  );
  expect(routeText({ roles: [abbot, baker], steps: steps.slice(1), strength: 0.054 })).toBe(
    '1 step, 5.4\u202f%',
  );
  expect(routeText({ roles: [abbot, baker], steps: steps.slice(1), strength: undefined })).toBe(
    '1 step',
  );
});

test('a test is told with how much it holds by, or fails by', () => {
  expect(marginText('viable', 15)).toBe('viable by 15 points');
  expect(marginText('viable', -1)).toBe('not viable by 1 point');
  expect(marginText('worth', -1200, 'USD')).toBe('not worth it by $1,200');
  expect(marginText('safe', 0)).toBe('safe');
  expect(marginText('safe', undefined)).toBe('safe: no figure');
});

test('differences have a sign', () => {
  expect([12_000, -6020, -9, 0].map(signed)).toEqual(['+12,000', '\u22126,020', '\u22129', '0']);
});
