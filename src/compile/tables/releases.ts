import type { Problem } from '../../domain';
import type { Table } from '../../formats';
import { keyOf } from './propose/names';

/** A file that many people have, told by its columns. */
interface Release {
  readonly name: string;
  readonly columns: readonly string[];
  /** A column that only another file of the release has. */
  readonly without?: string;
  /** What belongs to it, by the name under which it is published. */
  readonly needs: readonly { readonly file: string; readonly says: string }[];
}

const ESCO_RELATIONS = 'broaderRelationsOccPillar_en.csv';
const ONET_CODE = 'o*netsoccode';

const RELEASES: Readonly<Record<string, Release>> = {
  'occupations_en.csv': {
    name: "ESCO's list of occupations",
    columns: ['concepturi', 'iscogroup', 'preferredlabel'],
    needs: [
      { file: ESCO_RELATIONS, says: 'its relations are in' },
      { file: 'ISCOGroups_en.csv', says: 'the groups above it are in' },
    ],
  },
  'ISCOGroups_en.csv': {
    name: "ESCO's list of ISCO groups",
    columns: ['concepttype', 'concepturi', 'code', 'preferredlabel', 'inscheme'],
    without: 'iscogroup',
    needs: [
      { file: 'occupations_en.csv', says: 'its occupations are in' },
      { file: ESCO_RELATIONS, says: 'its relations are in' },
    ],
  },
  [ESCO_RELATIONS]: {
    name: "ESCO's relations between occupations and groups",
    columns: ['concepttype', 'concepturi', 'broadertype', 'broaderuri'],
    needs: [
      { file: 'occupations_en.csv', says: 'its occupations are in' },
      { file: 'ISCOGroups_en.csv', says: 'its groups are in' },
    ],
  },
  'Occupation Data.txt': {
    name: "O*NET's list of occupations",
    columns: [ONET_CODE, 'title', 'description'],
    needs: [{ file: 'Related Occupations.txt', says: 'its relations are in' }],
  },
  'Related Occupations.txt': {
    name: "O*NET's related occupations",
    columns: [ONET_CODE, 'relatedo*netsoccode'],
    needs: [{ file: 'Occupation Data.txt', says: 'its occupations are in' }],
  },
  'Skills.txt': {
    name: 'what O*NET says of each occupation in one respect',
    columns: [ONET_CODE, 'elementid', 'elementname', 'datavalue'],
    needs: [{ file: 'Occupation Data.txt', says: 'its occupations are in' }],
  },
};

/** For known files what they look like, and which files of the same release are not there. */
export function releaseRemarks(tables: readonly Table[]): Problem[] {
  const found = tables.map(({ columns }) => releaseOf(columns.map(keyOf)));
  return tables.flatMap(({ file }, at) => {
    const own = RELEASES[found[at] ?? ''];
    const missing = own?.needs.filter((need) => !found.includes(need.file)) ?? [];
    if (!own || !missing.length) return [];
    const needs = missing.map((need) => `${need.says} ${inLanguageOf(file, need.file)}`);
    return [{ file, message: `this looks like ${own.name}; ${needs.join(', ')}` }];
  });
}

/** The published name of the file that has these columns. */
function releaseOf(keys: readonly string[]): string | undefined {
  return Object.entries(RELEASES).find(
    ([, { columns, without }]) =>
      columns.every((column) => keys.includes(column)) && !(without && keys.includes(without)),
  )?.[0];
}

const LANGUAGE = /_([a-z]{2})\.csv$/;

/** ESCO's files end in their language. */
const inLanguageOf = (own: string, other: string) =>
  other.replace(LANGUAGE, `_${LANGUAGE.exec(own)?.[1] ?? 'en'}.csv`);
