import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../../src/domain';
import {
  type ChoiceFacet,
  choose,
  clearFilter,
  clearFilters,
  createViewStore,
  DEFAULT_VIEW,
  isStep,
  openTaxonomy,
  type RangeFacet,
  readSection,
  selectRole,
  setFilter,
  toggleChoice,
} from '../../../src/state';

const sdet = 'sdet' as RoleId;
const common = { label: 'A', name: 'a', short: 'A' };
const risk: RangeFacet = {
  ...common,
  kind: 'range',
  key: 'risk',
  floor: 0,
  ceiling: 100,
  step: 1,
  figure: () => undefined,
};
const habitat: ChoiceFacet = {
  ...common,
  kind: 'choice',
  key: 'habitat',
  options: [],
  choices: () => [],
};
const low = setFilter(DEFAULT_VIEW, risk, { min: 0, max: 39, unknown: false });

describe('the view', () => {
  test('selecting and opening are steps that back can undo, filtering is not', () => {
    expect(isStep(DEFAULT_VIEW, low)).toBe(false);
    expect(isStep(low, selectRole(low, sdet))).toBe(true);
    expect(isStep(low, openTaxonomy(low, '0123456789abcdef'))).toBe(true);
  });

  test('of another taxonomy nothing has been chosen yet', () => {
    const view = selectRole(choose(low, 'rest', 'hide'), sdet);
    const opened = openTaxonomy(view, '0123456789abcdef');
    expect(opened).toEqual({ ...DEFAULT_VIEW, taxonomy: '0123456789abcdef' });
    expect(openTaxonomy(opened, null)).toEqual(DEFAULT_VIEW);
    expect(openTaxonomy(view, null)).toBe(view);
  });

  test('the focus ends with the selection, with its camera; other views stay', () => {
    const camera = { x: 1, y: 2, zoom: 1 };
    const focused = { ...selectRole(DEFAULT_VIEW, sdet), layout: 'focus', camera } as const;
    expect(selectRole(focused, null)).toEqual(DEFAULT_VIEW);
    expect(selectRole({ ...focused, layout: 'table' }, null)).toMatchObject({
      layout: 'table',
      camera,
    });
  });

  test('a filter that lets everything pass is none', () => {
    const all = { min: 0, max: 100, unknown: true };
    expect(setFilter(low, risk, all)).toEqual(DEFAULT_VIEW);
    expect(setFilter(DEFAULT_VIEW, habitat, [])).toEqual(DEFAULT_VIEW);
  });

  test('words are chosen and given back one by one, in whatever order', () => {
    const both = toggleChoice(toggleChoice(DEFAULT_VIEW, habitat, 'shop'), habitat, 'bank');
    expect(both).toEqual(setFilter(DEFAULT_VIEW, habitat, ['bank', 'shop']));
    expect(toggleChoice(both, habitat, 'shop').filters).toEqual({ habitat: ['bank'] });
    expect(toggleChoice(toggleChoice(both, habitat, 'shop'), habitat, 'bank')).toEqual(
      DEFAULT_VIEW,
    );
  });

  test('clearing one filter leaves the others, clearing all leaves the selection', () => {
    const view = toggleChoice(selectRole(low, sdet), habitat, 'bank');
    expect(clearFilter(view, 'risk').filters).toEqual({ habitat: ['bank'] });
    expect(clearFilters(view)).toEqual(selectRole(DEFAULT_VIEW, sdet));
  });

  test('a section is noted of the open dossier only', () => {
    const open = selectRole(DEFAULT_VIEW, sdet);
    expect(readSection(open, sdet, 'log').section).toBe('log');
    expect(readSection(open, 'clerk' as RoleId, 'log')).toBe(open);
    expect(selectRole(readSection(open, sdet, 'log'), null).section).toBeNull();
  });

  test('the store runs without React or a page', () => {
    expect(typeof document).toBe('undefined');
    const store = createViewStore();
    store.getState().change(selectRole, sdet);
    expect(store.getState().view.role).toBe('sdet');
  });

  test('the store tells nobody of a transition that changes nothing', () => {
    const store = createViewStore();
    let told = 0;
    store.subscribe(() => told++);
    store.getState().change(choose, 'search', '');
    expect(told).toBe(0);
    store.getState().change(choose, 'search', 'sdet');
    expect(told).toBe(1);
  });
});
