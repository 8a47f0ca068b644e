import type { RoleRecord } from '../../../domain';
import type { Text } from '../prose';

const LISTS = [
  'metrics',
  'weaponry',
  'encounters',
  'saysMeans',
  'autopsy',
  'log',
  'complaints',
] as const;
/** Adverts are meant to be like others. */
const APART = new Set(['advert', 'source', 'from', 'to']);

/** What a record tells in one go: each entry of its lists with its name, and each text that stands alone. */
export function passagesOf(record: RoleRecord): Text[] {
  const { summary, salary, flightRisk } = record;
  const entries = LISTS.flatMap((list) =>
    (record[list] ?? []).map((entry, at) => ({ path: [list, at], parts: partsOf(entry) })),
  );
  const alone = [
    { path: ['summary'], parts: [summary] },
    { path: ['salary', 'commentary'], parts: [salary?.commentary] },
    { path: ['salary', 'delusion'], parts: [salary?.delusion] },
    { path: ['flightRisk', 'diagnosis'], parts: [flightRisk?.diagnosis] },
  ];
  return [...alone, ...entries].flatMap(({ path, parts }) => {
    const text = parts.filter(Boolean).join(' / ');
    return text ? [{ record, path, text }] : [];
  });
}

function partsOf(entry: object): string[] {
  return Object.entries(entry).flatMap(([key, value]) => (APART.has(key) ? [] : value));
}
