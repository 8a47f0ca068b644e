import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../src/formats';
import { openedTables } from './tables';

const FOLDER = '../shared/real';

// Each file is read once, for that takes longer than all the rest.
const read = new Map<string, ReturnType<typeof readCsv>>();
function real(path: string) {
  const known =
    read.get(path) ?? readCsv(path.replace(/^.*\//, ''), readFileSync(`${FOLDER}/${path}`, 'utf8'));
  read.set(path, known);
  return known;
}
const [occupations, groups, broader] = [
  'esco/occupations_en.csv',
  'esco/ISCOGroups_en.csv',
  'esco/broaderRelationsOccPillar_en.csv',
];

/** Roles, unfiled roles, matches, pressures and families. */
function counts(...paths: (string | undefined)[]) {
  const { taxonomy, matches, pressure } = openedTables(
    ...paths.flatMap((path) => (path ? real(path) : [])),
  );
  const { roles, families } = taxonomy;
  const unfiled = roles.filter(({ filed }) => !filed).length;
  return [roles.length - unfiled, unfiled, matches.length, pressure.length, families.length];
}

describe.skipIf(!existsSync(FOLDER))('files as they were published open (../shared/real)', () => {
  test('ESCO: its three files are one hierarchy, in any order', { timeout: 60_000 }, () => {
    expect(counts(occupations, groups, broader)).toEqual([3658, 0, 3652, 3652, 10]);
    expect(counts(broader, occupations)).toEqual([3039, 619, 3652, 3652, 0]);
    const { taxonomy, dossiers, remarks } = openedTables(real(occupations ?? ''));
    expect(taxonomy.roles).toHaveLength(3039);
    expect(dossiers.filter(({ record }) => record?.aliases).length).toBe(3011);
    const codes = dossiers.flatMap(({ attributes = [] }) =>
      attributes.flatMap(({ label, value }) => (label === 'code' ? [String(value)] : [])),
    );
    expect(codes).toEqual(expect.arrayContaining(['8131.1', '8131.10']));
    expect(remarks[0]).toContain('its relations are in broaderRelationsOccPillar_en.csv');
  });

  test('O*NET and Nesta: lists of roles', { timeout: 30_000 }, () => {
    expect(openedTables(real('onet/Occupation Data.txt')).taxonomy.roles).toHaveLength(1110);
    const { taxonomy } = openedTables(real('nesta/mcc_transitions_Occupation_data.csv'));
    expect(taxonomy.roles).toHaveLength(1627);
    const jobZones = taxonomy.roles.map(({ attributes }) => attributes?.['job-zone']);
    expect(new Set(jobZones).size).toBe(5);
    const remote = taxonomy.roles.map(({ attributes }) => attributes?.['remote-labor-index']);
    expect(remote.filter((figure) => figure === undefined)).toHaveLength(39);
  });
});
