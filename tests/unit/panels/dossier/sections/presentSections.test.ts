import { expect, test } from 'vitest';
import type { RoleRecord } from '../../../../../src/domain';
import { presentSections } from '../../../../../src/panels/dossier/sections/presentSections';

const sections = (fields: object) =>
  presentSections({
    id: 'a',
    title: 'A',
    family: 'people',
    ...fields,
  } as unknown as RoleRecord);
const keys = (fields: object) => sections(fields).map(({ key }) => key);

test('sections that a record lacks are left out', () => {
  expect(keys({})).toEqual([]);
  expect(keys({ log: [], habitats: [] })).toEqual(['habitats', 'log']);
});

test('the org chart is there for anything that stands in it', () => {
  expect(keys({ orgChart: {} })).toEqual([]);
  expect(keys({ orgChart: { presses: [] } })).toEqual(['orgChart']);
  expect(keys({ aliases: ['B'] })).toEqual(['orgChart']);
});

test('aliases alone are not headed as an org chart', () => {
  expect(sections({ aliases: ['B'] })[0]?.heading).toBe('Known aliases');
  const pressed = sections({ aliases: ['B'], orgChart: { presses: [] } });
  expect(pressed[0]?.heading).toBe('Org-chart architecture');
});
