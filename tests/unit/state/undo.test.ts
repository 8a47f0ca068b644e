import { expect, test } from 'vitest';
import type { RoleId } from '../../../src/domain';
import {
  choose,
  createUndo,
  createViewStore,
  moveCamera,
  selectRole,
  showAs,
} from '../../../src/state';

const sdet = 'sdet' as RoleId;

function begin() {
  const store = createViewStore();
  let time = 0;
  const { undo, redo } = createUndo(store, () => time);
  return {
    undo,
    redo,
    change: store.getState().change,
    view: () => store.getState().view,
    wait: (ms: number) => {
      time += ms;
    },
  };
}

test('each step is undone by itself, and done again', () => {
  const { change, undo, redo, view } = begin();
  change(selectRole, sdet);
  change(showAs, 'table');
  undo();
  expect(view()).toMatchObject({ role: sdet, layout: 'map' });
  undo();
  expect(view().role).toBeNull();
  expect(undo()).toBe(false);
  redo();
  redo();
  expect(view()).toMatchObject({ role: sdet, layout: 'table' });
  expect(redo()).toBe(false);
});

test('what a slider passes on its way is one step', () => {
  const { change, undo, view, wait } = begin();
  for (const percent of [60, 65, 70]) {
    change(choose, 'strength', percent);
    wait(100);
  }
  wait(5000);
  change(choose, 'strength', 80);
  undo();
  expect(view().strength).toBe(70);
  undo();
  expect(view().strength).toBe(0);
});

test('a new choice takes the place of what was undone', () => {
  const { change, undo, redo, view } = begin();
  change(showAs, 'table');
  undo();
  change(showAs, 'focus');
  expect(redo()).toBe(false);
  expect(view().layout).toBe('focus');
});

test('the camera is nothing to undo, and stays where it is', () => {
  const { change, undo, view } = begin();
  change(selectRole, sdet);
  change(moveCamera, { x: 1, y: 2, zoom: 3 });
  undo();
  expect(view()).toMatchObject({ role: null, camera: { x: 1, y: 2, zoom: 3 } });
});

test('what can be undone and redone is told as it changes', () => {
  const store = createViewStore();
  const { undo, redo, past } = createUndo(store);
  const told: [number, number][] = [];
  past.subscribe(({ done, undone }) => told.push([done.length, undone.length]));
  store.getState().change(selectRole, sdet);
  undo();
  undo();
  redo();
  store.getState().change(moveCamera, { x: 1, y: 2, zoom: 3 });
  expect(told).toEqual([
    [1, 0],
    [0, 1],
    [1, 0],
  ]);
});
