import type { Taxonomy } from '../../../domain';
import { fold } from '../model/fold';
import { LISTS, type RecordList } from '../model/lists';
import type { Subject } from '../model/types';
import { shortKey } from './shortKey';

/** Something that a role has on file. */
export interface Item {
  /** Its key in the link. */
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  /** How many roles have it; undefined where only their records know. */
  readonly roles: number | undefined;
}

/** What a move from one role to another changes. */
export interface Missing {
  /** What the second has alone, the rarest of each kind first. */
  readonly lacking: readonly Item[];
  /** What both have, and what the first has alone; the most shared of each kind first. */
  readonly kept: readonly Item[];
  readonly dropped: readonly Item[];
}

/** Compares what two roles have on file; undefined until both dossiers are there. */
export function missingOf(taxonomy: Taxonomy, from: Subject, to: Subject): Missing | undefined {
  if (!from.dossier || !to.dossier) return undefined;
  const [before, after] = [itemsOf(taxonomy, from), itemsOf(taxonomy, to)];
  const [had, wanted] = [keysOf(before), keysOf(after)];
  const sorted = (items: readonly Item[], sign: number) =>
    items.toSorted(
      (a, b) => kindRank(items, a) - kindRank(items, b) || sign * ((a.roles ?? 0) - (b.roles ?? 0)),
    );
  return {
    lacking: sorted(
      after.filter(({ key }) => !had.has(key)),
      1,
    ),
    kept: sorted(
      after.filter(({ key }) => had.has(key)),
      -1,
    ),
    dropped: sorted(
      before.filter(({ key }) => !wanted.has(key)),
      -1,
    ),
  };
}

const keysOf = (items: readonly Item[]) => new Set(items.map(({ key }) => key));
const kindRank = (items: readonly Item[], { kind }: Item) =>
  items.findIndex((item) => item.kind === kind);

/** Tools, metrics, hours and habitats of a record, and the words that a file lists. */
function itemsOf(taxonomy: Taxonomy, { role, dossier }: Subject): Item[] {
  const lists: readonly RecordList[] = [...LISTS.weaponry, ...LISTS.metrics, ...LISTS.log];
  const named = lists.flatMap(({ noun, of }) =>
    (dossier?.record ? (of(dossier.record, taxonomy) ?? []) : []).map(({ entry }) =>
      item(noun, entry.name ?? ''),
    ),
  );
  const habitats = role.habitats.map((id) => {
    const name = taxonomy.habitats.find((habitat) => habitat.id === id)?.name ?? id;
    const all = taxonomy.roles.filter((other) => other.habitats.includes(id));
    return item('Habitats', name, all.length);
  });
  const items = [...named, ...habitats, ...wordsOnFile(taxonomy, dossier)];
  return [...new Map(items.map((one) => [one.key, one])).values()];
}

function wordsOnFile(taxonomy: Taxonomy, dossier: Subject['dossier']): Item[] {
  return (dossier?.attributes ?? []).flatMap(({ label, value }) => {
    if (typeof value === 'number') return [];
    const key = taxonomy.attributes.find((attribute) => attribute.label === label)?.key ?? '';
    return value.map((word) => item(label, word, countOf(taxonomy, key, word)));
  });
}

/** How many roles have a word; undefined where the index has not listed it. */
function countOf({ roles }: Taxonomy, key: string, word: string): number | undefined {
  const all = roles.filter(({ attributes }) => {
    const value = attributes?.[key];
    return typeof value === 'object' && value.includes(word);
  });
  return all.length || undefined;
}

function item(kind: string, name: string, roles?: number): Item {
  return { key: shortKey(`${kind}\n${fold(name)}`), kind, name, roles };
}
