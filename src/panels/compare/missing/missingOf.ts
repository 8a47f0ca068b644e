import type { Taxonomy } from '../../../domain';
import type { Spread } from '../../../why';
import { fold } from '../model/fold';
import { LISTS } from '../model/lists';
import type { Subject } from '../model/types';
import { shortKey } from './shortKey';

/** Something that a role has on file. */
export interface Item {
  /** Its key in the link. */
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  /** How many roles have it; undefined where that is not known. */
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

/**
 * Compares what two roles have on file; undefined until both dossiers are there. `spread` says how many roles have the
 * things that are named in records.
 */
export function missingOf(
  taxonomy: Taxonomy,
  from: Subject,
  to: Subject,
  spread?: Spread | null,
): Missing | undefined {
  if (!from.dossier || !to.dossier) return undefined;
  const [before, after] = [itemsOf(taxonomy, from, spread), itemsOf(taxonomy, to, spread)];
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

/** Whether it is known of all how many roles have it. */
export function isCounted({ lacking, kept, dropped }: Missing): boolean {
  return [lacking, kept, dropped].flat().every(({ roles }) => roles !== undefined);
}

const keysOf = (items: readonly Item[]) => new Set(items.map(({ key }) => key));
const kindRank = (items: readonly Item[], { kind }: Item) =>
  items.findIndex((item) => item.kind === kind);

/** The lists of the record that are looked at, and what each is called where names are counted. */
const NAMED = [
  [LISTS.weaponry[0], 'weapons'],
  [LISTS.metrics[0], 'metrics'],
  [LISTS.log[0], 'rituals'],
] as const;

/** Tools, metrics, hours and habitats of a record, and the words that a file lists. */
function itemsOf(taxonomy: Taxonomy, { role, dossier }: Subject, spread?: Spread | null): Item[] {
  const named = NAMED.flatMap(([{ noun, of }, list]) => {
    const counts = new Map([...(spread?.[list] ?? [])].map(([name, roles]) => [fold(name), roles]));
    const listed = dossier?.record ? (of(dossier.record) ?? []) : [];
    return listed.map(({ entry: { name = '' } }) => item(noun, name, counts.get(fold(name))));
  });
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
    const key = taxonomy.attributes.find((attribute) => attribute.label === label)?.key;
    return value.map((word) => item(label, word, countOf(taxonomy, key, word)));
  });
}

/** How many roles have a word; undefined where the index has not listed it. */
function countOf({ roles }: Taxonomy, key: string | undefined, word: string): number | undefined {
  if (key === undefined) return undefined;
  const all = roles.filter(({ attributes }) => {
    const value = attributes?.[key];
    return typeof value === 'object' && value.includes(word);
  });
  return all.length || undefined;
}

function item(kind: string, name: string, roles?: number): Item {
  return { key: shortKey(`${kind}\n${fold(name)}`), kind, name, roles };
}
