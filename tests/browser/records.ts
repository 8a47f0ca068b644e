import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface SourceRecord {
  id: string;
  title: string;
  habitats?: string[];
  flightRisk?: { percent: number };
  related?: { role: string; match: number }[];
  becomes?: { title: string }[];
  [field: string]: unknown;
}

const read = (path: string) => parse(readFileSync(join('data', path), 'utf8'));

/** The records as they lie in data/, read without any code of the page. */
export const records: SourceRecord[] = readdirSync('data/roles').map((name) =>
  read(`roles/${name}`),
);
export const habitats: { id: string; name: string }[] = read('habitats.yaml');

export const families: { id: string; name: string }[] = read('families.yaml');

/** What a record gives as pay, and as flight risk. */
export const salaryOf = (record: SourceRecord | undefined) =>
  (record?.salary as { amount: number } | undefined)?.amount;
export const riskOf = (record: SourceRecord | undefined) => record?.flightRisk?.percent;

/** A role's title, where it is filed. */
export const titleOf = (role: string | undefined) =>
  records.find(({ id }) => id === role)?.title ?? '';

export const mle = records.find(({ id }) => id === 'machine-learning-engineer') as SourceRecord;

const cited = records.flatMap((record) => {
  const chart = record.orgChart as Record<string, { role: string }[]> | undefined;
  return [...(record.related ?? []), ...Object.values(chart ?? {}).flat()].map(({ role }) => role);
});
export const roleIds = [...new Set([...records.map(({ id }) => id), ...cited])];
export const matchCount = records.flatMap(({ related }) => related ?? []).length;
/** Every two roles of which one names the other, as their ids in order. */
export const pairs = new Set(
  records.flatMap(({ id, related }) =>
    (related ?? []).map(({ role }) => [id, role].sort().join('~')),
  ),
);

/** Every pressure, from whom to whom, whichever of the two records says so. */
export const pressures = [
  ...new Map(
    records.flatMap(({ id, orgChart }) => {
      const chart = orgChart as Record<'pressedBy' | 'presses', { role: string }[]> | undefined;
      return [
        ...(chart?.pressedBy ?? []).map(({ role }) => [role, id] as const),
        ...(chart?.presses ?? []).map(({ role }) => [id, role] as const),
      ].map((pressure) => [pressure.join('>'), pressure] as const);
    }),
  ).values(),
];

/** The ids of some roles and of all that they name or are named by. */
export const withNeighbours = (ids: readonly string[]) =>
  [
    ...new Set([
      ...ids,
      ...[...pairs].flatMap((pair) => {
        const ends = pair.split('~');
        return ends.some((id) => ids.includes(id)) ? ends : [];
      }),
    ]),
  ].sort();

/** The ids of the roles that a condition on their record holds for. */
export const idsWhere = (holds: (record: SourceRecord) => boolean) =>
  records
    .filter(holds)
    .map(({ id }) => id)
    .sort();

/** The ids of the roles whose flight risk lies between two percentages, and of those that live in one of some habitats. */
export const withRisk = (from: number, to: number) =>
  idsWhere((record) => {
    const risk = riskOf(record);
    return risk !== undefined && risk >= from && risk <= to;
  });
export const livingIn = (...ids: (string | undefined)[]) =>
  idsWhere(({ habitats }) => ids.some((id) => habitats?.includes(String(id))));

/** Every text and figure below a value, in no order. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
