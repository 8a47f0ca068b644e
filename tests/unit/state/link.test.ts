import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HabitatId, RoleId } from '../../../src/domain';
import {
  clearFilter,
  clearFilters,
  createViewStore,
  DEFAULT_VIEW,
  isStep,
  readLink,
  selectRole,
  setFilter,
  setRest,
  writeLink,
} from '../../../src/state';

const sdet = 'sdet' as RoleId;
const habitat = (...ids: string[]) => ids as HabitatId[];
const risk = (min: number, max: number, unknown = false) => ({ min, max, unknown });

describe('the link', () => {
  test('is empty for the default view, and short otherwise', () => {
    expect(writeLink(DEFAULT_VIEW)).toBe('');
    let view = selectRole(DEFAULT_VIEW, sdet);
    view = setFilter(view, 'risk', risk(60, 100));
    view = setFilter(view, 'habitat', habitat('ai-first', 'retail-bank'));
    expect(writeLink(setRest(view, 'hide'))).toBe(
      '?role=sdet&risk=60-100&habitat=ai-first,retail-bank&rest=hide',
    );
  });

  test('gives back the view that it was written from', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
    const view = fc.record({
      role: fc.option(slug),
      min: fc.integer({ min: 0, max: 50 }),
      max: fc.integer({ min: 51, max: 99 }),
      unknown: fc.boolean(),
      habitats: fc.uniqueArray(slug),
      rest: fc.constantFrom('dim' as const, 'hide' as const),
    });
    fc.assert(
      fc.property(view, ({ role, min, max, unknown, habitats, rest }) => {
        let made = selectRole(setRest(DEFAULT_VIEW, rest), role as RoleId | null);
        made = setFilter(made, 'risk', risk(min, max, unknown));
        made = setFilter(made, 'habitat', habitat(...[...habitats].sort()));
        expect(readLink(writeLink(made))).toEqual({ view: made, refused: [] });
      }),
    );
  });

  test('whatever is typed there, nothing throws, and reading what was written changes nothing', () => {
    const pair = fc.tuple(
      fc.constantFrom('role', 'risk', 'habitat', 'rest', 'utm'),
      fc.oneof(
        fc.string(),
        fc.constantFrom('60-100', '100-60', '0-101', ',', 'a,a', 'dim', '%', '--'),
      ),
    );
    const link = fc.oneof(
      fc.string(),
      fc.array(pair).map((pairs) => `?${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`),
    );
    fc.assert(
      fc.property(link, (search) => {
        const { view } = readLink(search);
        expect(readLink(writeLink(view)).view).toEqual(view);
      }),
    );
  });

  test('names what it could not read, and applies the rest', () => {
    const { view, refused } = readLink('?role=No+Such!&risk=80-20&habitat=retail-bank&rest=burn');
    expect(refused).toEqual(['role=No Such!', 'risk=80-20', 'rest=burn']);
    expect(view.filters.habitat).toEqual(['retail-bank']);
    expect(view.role).toBeNull();
  });
});

describe('the view', () => {
  test('selecting is a step back can undo, filtering is not', () => {
    const filtered = setFilter(DEFAULT_VIEW, 'risk', risk(0, 39));
    expect(isStep(DEFAULT_VIEW, filtered)).toBe(false);
    expect(isStep(filtered, selectRole(filtered, sdet))).toBe(true);
  });

  test('clearing one filter leaves the others, clearing all leaves the selection', () => {
    let view = selectRole(DEFAULT_VIEW, sdet);
    view = setFilter(setFilter(view, 'risk', risk(0, 39)), 'habitat', habitat('bank'));
    expect(clearFilter(view, 'risk').filters.habitat).toEqual(['bank']);
    expect(clearFilters(view)).toEqual(selectRole(DEFAULT_VIEW, sdet));
  });

  test('the store runs without React or a page', () => {
    expect(typeof document).toBe('undefined');
    const store = createViewStore();
    store.getState().change(selectRole, sdet);
    expect(store.getState().view.role).toBe('sdet');
  });
});
