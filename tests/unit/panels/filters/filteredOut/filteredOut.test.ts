import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../../../../src/domain';
import { filteredOut } from '../../../../../src/panels/filters/filteredOut/filteredOut';
import { DEFAULT_VIEW } from '../../../../../src/state';
import { taxonomy } from '../../../derive/taxonomy';

const risk = (min: number, max: number) => ({ min, max, unknown: false });
const out = (role: string | null, filters: object) =>
  filteredOut(taxonomy, filters as never, role as RoleId | null);

describe('the selected role', () => {
  test('is filtered out by the filters that it fails, and by no others', () => {
    const filters = { risk: risk(50, 100), habitat: ['bank'] };
    expect(out('clerk', filters)?.failed.map(({ key }) => key)).toEqual(['habitat']);
    expect(out('auditor', filters)?.failed.map(({ key }) => key)).toEqual(['risk']);
    expect(out('ghost', filters)?.failed.map(({ key }) => key)).toEqual(['risk', 'habitat']);
  });

  test('is revealed by dropping those, and so many roles pass then', () => {
    const filters = { risk: risk(50, 100), habitat: ['bank'] };
    // Without the habitat: clerk (69) and poet (100). Without the risk: auditor and cashier.
    expect(out('clerk', filters)).toMatchObject({ title: 'clerk', adds: 2 });
    expect(out('auditor', filters)).toMatchObject({ title: 'auditor', adds: 2 });
    expect(out('ghost', filters)?.adds).toBe(5);
    const view = out('clerk', filters)?.reveal({ ...DEFAULT_VIEW, filters: filters as never });
    expect(view?.filters).toEqual({ risk: risk(50, 100) });
  });

  test('is not filtered out when it passes, is unknown, or there is none', () => {
    const filters = { risk: risk(50, 100) };
    expect(['poet', 'astronaut', null].map((role) => out(role, filters))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
