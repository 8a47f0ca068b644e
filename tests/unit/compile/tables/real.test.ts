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
const occupations = 'esco/occupations_en.csv';
const groups = 'esco/ISCOGroups_en.csv';
const broader = 'esco/broaderRelationsOccPillar_en.csv';

describe.skipIf(!existsSync(FOLDER))('files as they were published open (../shared/real)', () => {
  test('ESCO: its three files are one hierarchy, in any order', { timeout: 120_000 }, () => {
    const whole = openedTables(real(occupations), real(groups), real(broader));
    expect(whole.taxonomy.roles.filter(({ filed }) => filed)).toHaveLength(3658);
    expect([whole.titles.length, whole.matches.length, whole.pressure.length]).toEqual([
      3658, 3652, 3652,
    ]);
    expect(whole.taxonomy.families).toHaveLength(10);
    const { taxonomy, dossiers, remarks } = openedTables(real(broader), real(occupations));
    expect(taxonomy.roles.filter(({ filed }) => filed)).toHaveLength(3039);
    expect(remarks.join()).toContain('an unfiled role, on 609 lines');
    expect(dossiers.filter(({ record }) => record?.aliases).length).toBe(3011);
    const codes = dossiers.flatMap(({ attributes = [] }) =>
      attributes.flatMap(({ label, value }) => (label === 'code' ? [String(value)] : [])),
    );
    expect(codes).toEqual(expect.arrayContaining(['8131.1', '8131.10']));
  });

  test('O*NET and Nesta: lists of roles', { timeout: 60_000 }, () => {
    expect(openedTables(real('onet/Occupation Data.txt')).taxonomy.roles).toHaveLength(1110);
    const { taxonomy } = openedTables(real('nesta/mcc_transitions_Occupation_data.csv'));
    expect(taxonomy.roles).toHaveLength(1627);
    const jobZones = taxonomy.roles.map(({ attributes }) => attributes?.['job-zone']);
    expect(new Set(jobZones).size).toBe(5);
    const remote = taxonomy.roles.map(({ attributes }) => attributes?.['remote-labor-index']);
    expect(remote.filter((figure) => figure === undefined)).toHaveLength(39);
  });
});
