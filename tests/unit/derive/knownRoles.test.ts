import { describe, expect, test } from 'vitest';
import { knownRoles } from '../../../src/derive';
import type { RoleId } from '../../../src/domain';
import { DEFAULT_VIEW } from '../../../src/state';

const known = new Map(['clerk', 'poet'].map((id) => [id as RoleId, 0]));
const view = (some: object) => ({ ...DEFAULT_VIEW, ...some });

describe('roles that a link asks about', () => {
  test('stay as they are where the taxonomy has them', () => {
    const asked = view({ from: 'clerk', to: 'poet', pins: ['poet', 'clerk'], page: 'compare' });
    expect(knownRoles(asked, known)).toEqual({ view: asked, unknown: [] });
  });

  test('are left out and named where it has not', () => {
    const asked = view({ from: 'clerk', to: 'ghost', pins: ['poet', 'elf'], page: 'compare' });
    expect(knownRoles(asked, known)).toEqual({
      view: view({ from: 'clerk', pins: ['poet'] }),
      unknown: ['to=ghost', 'pin=elf'],
    });
  });

  test('also where a move leads through them, around them or to them', () => {
    const asked = view({ from: 'clerk', via: 'ghost', avoid: 'elf', shown: 'sprite' });
    expect(knownRoles(asked, known)).toEqual({
      view: view({ from: 'clerk' }),
      unknown: ['via=ghost', 'avoid=elf', 'show=sprite'],
    });
  });
});
