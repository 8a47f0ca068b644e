import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LoadedTaxonomy } from '../../../../src/app/taxonomy/loadedTaxonomy';
import { isBare, isSameView, stepView } from '../../../../src/app/tours/stepView';
import type { RoleId } from '../../../../src/domain';
import { beginTour, DEFAULT_VIEW, leaveTour, type View } from '../../../../src/state';
import { builtInTaxonomy } from '../../builtIn';

const loaded = {
  catalogue: { taxonomy: builtInTaxonomy(), analysis: { arranged: 0 } },
} as unknown as LoadedTaxonomy;
const step = (link: string) => ({ title: 'A step', text: '', link });
const now: View = {
  ...DEFAULT_VIEW,
  ...{ embed: true, tour: 'introduction', step: 3, role: 'sdet' as RoleId, strength: 40 },
};

beforeAll(() => {
  vi.stubGlobal('window', { innerWidth: 1440, innerHeight: 900 });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('a step', () => {
  test('is the view of its link: nothing of the view before stays but the frame and the tour', () => {
    expect(stepView(loaded, now, step('view=table&role=accountant'), 4)).toEqual({
      ...DEFAULT_VIEW,
      ...{ embed: true, tour: 'introduction', step: 4, layout: 'table', role: 'accountant' },
    });
  });

  test('leaves out what the taxonomy lacks', () => {
    const { role, filters } = stepView(loaded, now, step('role=nobody&has.nothing=here'), 1);
    expect({ role, filters }).toMatchObject({ filters: {} });
    expect(stepView(loaded, now, step('size=nothing'), 1).size).toBe(DEFAULT_VIEW.size);
  });

  test('cannot lead to another tour or out of the frame', () => {
    const view = stepView(loaded, now, step('tour=other&step=9&embed=0'), 2);
    expect(view).toMatchObject({ tour: 'introduction', step: 2, embed: true });
  });
});

describe('a tour', () => {
  const begun = beginTour(now, 'introduction');

  test('begins at its first step with nothing of the view, and is bare until that fills it', () => {
    expect(begun).toEqual({ ...DEFAULT_VIEW, embed: true, tour: 'introduction' });
    expect(isBare(begun)).toBe(true);
    expect(isBare({ ...begun, step: 5 })).toBe(true);
    expect(isBare(stepView(loaded, begun, step('role=sdet'), 1))).toBe(false);
  });

  test('is left with the view as it is', () => {
    expect(leaveTour(now)).toEqual({ ...now, tour: null, step: 1 });
  });

  test('a scrolled dossier is still the step, anything else has been explored', () => {
    const shown = stepView(loaded, begun, step('role=sdet'), 1);
    expect(isSameView({ ...shown, section: 'salary' as View['section'] }, shown)).toBe(true);
    expect(isSameView({ ...shown, layout: 'table' }, shown)).toBe(false);
  });
});
