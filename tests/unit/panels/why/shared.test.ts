import { expect, test } from 'vitest';
import type { AttributeValue, Dossier, RoleId } from '../../../../src/domain';
import { placeName } from '../../../../src/panels/parts';
import { sharedAttributes } from '../../../../src/panels/why/sharedAttributes';
import { sharedText } from '../../../../src/panels/why/sharedText';

const dossier = (columns: Record<string, AttributeValue>): Dossier => ({
  id: 'clerk' as RoleId,
  citations: [],
  attributes: Object.entries(columns).map(([label, value]) => ({ label, value })),
});

test('words of the same column are shared; figures, and words of another one, are not', () => {
  const one = dossier({ Skills: ['SQL', 'Patience'], Zone: 4, Site: ['Bonn'] });
  const other = dossier({ Skills: ['Patience', 'Bonn'], Zone: 4, Town: ['Bonn'] });
  expect(sharedAttributes(one, other)).toEqual([{ label: 'Skills', values: ['Patience'] }]);
  expect(sharedAttributes({ id: one.id, citations: [] }, other)).toEqual([]);
});

test('what two passages share is named with how rare it is', () => {
  const shared = [
    { text: 'thermostat', roles: 2 },
    { text: 'dial', roles: 3 },
  ];
  expect(sharedText(shared, 10_016)).toBe(
    'In both: thermostat (no other role), dial (3 of 10,016 roles).',
  );
});

test('a passage stands in a section, by its number, or in a field', () => {
  expect(placeName('weaponry')).toBe('[06] Weaponry');
  expect(placeName('summary')).toBe('Summary');
});
