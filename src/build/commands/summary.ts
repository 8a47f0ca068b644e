import type { Contents } from '../../compile';
import { RISK_LEVELS, type RoleRecord, riskLevel } from '../../domain';
import { wordCount } from '../editorial';
import { table } from './table';

const percent = (share: number) => `${Math.round(100 * share)} %`;

interface Row {
  readonly family: string;
  readonly records: readonly RoleRecord[];
}

/** What a taxonomy adds up to, as a Markdown table: a line for each family, and one for all. */
export function summary({ families, records }: Contents): string {
  const known = new Map(families.map(({ id, name }) => [id as string, name]));
  const names = [...new Set([...known.keys(), ...records.map(({ family }) => family)])];
  const rows: Row[] = names
    .map((id) => ({
      family: known.get(id) ?? id,
      records: records.filter(({ family }) => family === id),
    }))
    .filter((row) => row.records.length > 0);
  const familyOf = new Map<string, string>(records.map(({ id, family }) => [id, family]));
  const head = [
    'Family',
    'Roles',
    'Matches',
    'Crossing',
    ...RISK_LEVELS.map(({ level }) => level),
    'Words',
  ];
  const body = [...rows, { family: 'All', records }].map((row) => cells(row, familyOf));
  return table([head, ...body]);
}

function cells({ family, records }: Row, familyOf: ReadonlyMap<string, string>): string[] {
  const matches = records.flatMap(({ family: from, related = [] }) =>
    related.map(({ role }) => familyOf.get(role) !== from),
  );
  const crossing = matches.filter(Boolean).length / Math.max(1, matches.length);
  const levels = RISK_LEVELS.map(
    ({ level }) =>
      records.filter(({ flightRisk: r }) => r && riskLevel(r.percent) === level).length,
  );
  const words = records.reduce((sum, record) => sum + wordCount(record), 0);
  return [family, records.length, matches.length, percent(crossing), ...levels, words].map(String);
}
