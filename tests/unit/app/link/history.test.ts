import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHistory } from '../../../../src/app/link/history';
import type { RoleId } from '../../../../src/domain';
import {
  choose,
  createViewStore,
  DEFAULT_VIEW,
  moveCamera,
  selectRole,
} from '../../../../src/state';

const written: string[] = [];
const travellers = new Set<() => void>();
const place = { search: '', pathname: '/', hash: '' };
const write = (how: string) => (_state: unknown, _title: string, address: string) => {
  written.push(`${how} ${address}`);
  place.search = address.startsWith('?') ? address : '';
};

beforeEach(() => {
  written.length = 0;
  travellers.clear();
  place.search = '';
  vi.stubGlobal('location', place);
  vi.stubGlobal('history', { pushState: write('push'), replaceState: write('replace') });
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: () => void) => travellers.add(listener),
    removeEventListener: (_: string, listener: () => void) => travellers.delete(listener),
  });
});
afterEach(() => vi.unstubAllGlobals());

const role = (id: string) => id as RoleId;

test('what a link holds behind its "#" stays', () => {
  place.hash = '#shared=abc';
  const store = createViewStore();
  createHistory(store).bind(() => {});
  store.getState().change(selectRole, role('a'));
  store.getState().change(selectRole, null);
  expect(written).toEqual(['push ?role=a#shared=abc', 'push /#shared=abc']);
  place.hash = '';
});

test('a choice is a step of the history, a moved camera is not', () => {
  const store = createViewStore();
  createHistory(store).bind(() => {});
  store.getState().change(selectRole, role('a'));
  store.getState().change(moveCamera, { x: 1, y: 2, zoom: 1 });
  expect(written.map((line) => line.split('?')[0])).toEqual(['push ', 'replace ']);
  expect(place.search).toContain('role=a');
});

test('in a frame of another page, whose "back" it is, no choice is a step', () => {
  const store = createViewStore({ ...DEFAULT_VIEW, embed: true });
  createHistory(store).bind(() => {});
  store.getState().change(selectRole, role('a'));
  expect(written).toEqual(['replace ?embed&role=a']);
});

test('values of a slider are one step, and none with what was chosen before', () => {
  const store = createViewStore();
  createHistory(store).bind(() => {});
  store.getState().change(selectRole, role('a'));
  for (const percent of [60, 65, 70]) store.getState().change(choose, 'strength', percent);
  expect(written).toEqual([
    'push ?role=a',
    'push ?role=a&match=60',
    'replace ?role=a&match=65',
    'replace ?role=a&match=70',
  ]);
});

test('a link that is followed is not written, and the next choice is', () => {
  const store = createViewStore();
  const history = createHistory(store);
  const other = createViewStore();
  createHistory(other).bind(() => {});
  // Another page's link is written meanwhile.
  store.subscribe(() => other.getState().change(selectRole, role('b')));
  const stop = history.bind(() => {});
  history.follow({ ...DEFAULT_VIEW, role: role('a') });
  expect(store.getState().view.role).toBe('a');
  expect(written).toEqual(['push ?role=b']);
  store.getState().change(selectRole, role('c'));
  expect(written.at(-1)).toBe('push ?role=c');
  stop();
  store.getState().change(selectRole, role('d'));
  expect(written.at(-1)).toBe('push ?role=c');
});

test('"back" and "forward" hand on the link that they led to, until the listener is taken off', () => {
  const travel = vi.fn();
  const stop = createHistory(createViewStore()).bind(travel);
  place.search = '?role=a';
  for (const listener of travellers) listener();
  expect(travel).toHaveBeenCalledExactlyOnceWith('?role=a');
  stop();
  expect(travellers.size).toBe(0);
});
