import { percentText } from '../../../derive';
import type { Dossier, RoleRecord, Taxonomy } from '../../../domain';
import { titleOf } from '../../parts';
import { alignedRows, type Listed, named } from './align';
import { fold } from './fold';
import { PERCENT } from './scales';
import type { Entry, Row, Subject } from './types';

/** A list of the record, and how its entries are written. */
export interface RecordList {
  readonly noun: string;
  readonly isOneOfSeveral?: boolean;
  readonly isPercent?: boolean;
  readonly of: (record: RoleRecord, taxonomy: Taxonomy) => readonly Listed[] | undefined;
}

type Pressures = NonNullable<NonNullable<RoleRecord['orgChart']>['presses']>;

const pressures = (all: Pressures | undefined, taxonomy: Taxonomy) =>
  all?.map(({ role, demand }) => ({
    key: role,
    entry: { name: titleOf(taxonomy, role), ...(demand && { lines: [demand] }) },
  }));

function linesOf(...texts: (string | undefined)[]): Pick<Entry, 'lines'> {
  const lines = texts.filter((text) => text !== undefined);
  return lines.length ? { lines } : {};
}

const several = { isOneOfSeveral: true } as const;

/** The lists of each section that has any, in the record's order. */
export const LISTS = {
  orgChart: [
    { ...several, noun: 'Pressed by', of: (r, t) => pressures(r.orgChart?.pressedBy, t) },
    { ...several, noun: 'Presses', of: (r, t) => pressures(r.orgChart?.presses, t) },
    { ...several, noun: 'Alias', of: (r) => r.aliases?.map((alias) => named(alias)) },
  ],
  habitats: [
    {
      noun: 'Habitats',
      of: (r, { habitats }) =>
        r.habitats?.map((id) => ({
          key: id,
          entry: { name: habitats.find((habitat) => habitat.id === id)?.name ?? id },
        })),
    },
  ],
  metrics: [
    {
      noun: 'Metrics',
      of: (r) => r.metrics?.map(({ name, reality }) => named(name, { lines: [reality] })),
    },
  ],
  weaponry: [
    { noun: 'Tools', of: (r) => r.weaponry?.map(({ name, use }) => named(name, { lines: [use] })) },
  ],
  encounters: [
    {
      noun: 'Encounters',
      of: (r) => r.encounters?.map((e) => named(`If ${e.if}`, { lines: [e.then] })),
    },
  ],
  autopsy: [
    {
      noun: 'Adverts',
      of: (r) =>
        r.autopsy?.map(({ advert, translation, source = null }) =>
          named(advert, { lines: [translation], source }),
        ),
    },
  ],
  log: [
    {
      noun: 'Hours',
      of: (r) =>
        r.log?.map(({ from, to, activity, detail }) =>
          named(activity, { lead: `${from}–${to}`, lines: [detail] }),
        ),
    },
  ],
  complaints: [
    {
      noun: 'Complaints',
      of: (r) =>
        r.complaints?.map(({ quotes, source = null }) => ({
          key: fold(quotes.join('\n')),
          entry: { lines: quotes, source },
        })),
    },
  ],
  related: [
    {
      noun: 'Related',
      isPercent: true,
      of: (r, t) =>
        r.related
          ?.toSorted((a, b) => b.match - a.match)
          .map(({ role, match, title, blurb, because }) => ({
            key: role,
            entry: {
              ...{ lead: percentText(match), figure: match, name: titleOf(t, role, title) },
              ...linesOf(blurb, because),
            },
          })),
    },
  ],
  saysMeans: [
    {
      noun: 'Sayings',
      of: (r) => r.saysMeans?.map(({ says, means }) => named(says, { lines: [means] })),
    },
  ],
  becomes: [
    {
      noun: 'Next titles',
      of: (r) => r.becomes?.map(({ title, after }) => named(title, linesOf(after))),
    },
  ],
} as const satisfies Readonly<Record<string, readonly RecordList[]>>;

/** The rows of one list of the records. */
export function listRows(
  { noun, of, isOneOfSeveral = false, isPercent = false }: RecordList,
  taxonomy: Taxonomy,
  subjects: readonly Subject[],
): Row[] {
  const read = ({ record }: Dossier) => (record && of(record, taxonomy)) ?? [];
  const columns = subjects.map(({ dossier }) => dossier && read(dossier));
  return alignedRows({ noun, isOneOfSeveral, columns, ...(isPercent && { scale: PERCENT }) });
}
