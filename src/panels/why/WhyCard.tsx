import { useEffect, useRef } from 'react';
import { figureText, pairBetween, pairs, placesOf } from '../../derive';
import { formatMoney, type Role, type RoleId, type Taxonomy } from '../../domain';
import { Icon } from '../../ui';
import type { Why } from '../../why';
import { Formula } from './Formula';
import { type Item, ItemList } from './ItemList';
import { useWhy } from './useWhy';
import { declaredText, verdictText } from './verdict';
import styles from './WhyCard.module.css';

interface WhyCardProps {
  readonly taxonomy: Taxonomy;
  readonly a: Role;
  readonly b: Role;
  /** Rejects when what is needed for it cannot be loaded. */
  readonly explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>;
  /** Opens a dossier where a text stands. */
  readonly onOpen: (role: RoleId, place: string, written: string) => void;
  readonly onClose: () => void;
}

/** Why two roles are matched: what each declares, and what their records have in common. */
export function WhyCard({ taxonomy, a, b, explain, onOpen, onClose }: WhyCardProps) {
  const { why, failed, retry } = useWhy(explain, a.id, b.id);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pair is another card, and it is read from its head.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [a.id, b.id]);
  const declared = declaredOf(taxonomy, a.id, b.id);
  const strongest = Math.max(declared[0] ?? 0, declared[1] ?? 0);
  return (
    <section className={styles.card} aria-labelledby="why-title" data-covers-map>
      <div className={styles.head}>
        <h2 id="why-title" ref={heading} tabIndex={-1}>
          {a.title} <small>and</small> {b.title}
        </h2>
        <button type="button" aria-label="Close the reasons" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p>{declaredText([a.title, b.title], declared)}</p>
      {failed && (
        <p role="alert">
          The reasons could not be loaded.{' '}
          <button type="button" className={styles.link} onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {!failed && !why && <p aria-busy="true">Reading both records…</p>}
      {why && (
        <>
          <p className={styles.verdict} role="status">
            <b>Affinity {why.affinity}</b>{' '}
            {strongest > 0 && verdictText(strongest, why.affinity, sharesAnything(why))}
          </p>
          <Lists taxonomy={taxonomy} a={a} b={b} why={why} onOpen={onOpen} />
          <Formula why={why} />
        </>
      )}
    </section>
  );
}

type ListsProps = Pick<WhyCardProps, 'taxonomy' | 'a' | 'b' | 'onOpen'> & { readonly why: Why };

function Lists({ taxonomy, a, b, why, onOpen }: ListsProps) {
  const { habitats, weapons, metrics, rituals } = why.things;
  const names = new Map<string, string>(taxonomy.habitats.map(({ id, name }) => [id, name]));
  const places = placesOf(taxonomy);
  const at = (place: string, all: readonly string[]): Item[] =>
    all.map((text) => ({
      text,
      said: [
        { place, written: text },
        { place, written: text },
      ],
    }));
  const lists: [string, readonly Item[]][] = [
    [
      'Habitats',
      at(
        'habitats',
        habitats.map((id) => names.get(id) ?? id),
      ),
    ],
    ['Weapons', at('weaponry', weapons)],
    ['Metrics', at('metrics', metrics)],
    ['Rituals', at('log', rituals)],
    ['Words', why.words.map(({ word, said }) => ({ text: word, said }))],
    [
      'Both matched with',
      why.neighbours.map((id) => {
        const text = taxonomy.roles[places.get(id) ?? -1]?.title ?? id;
        return { text, said: [] };
      }),
    ],
  ];
  return (
    <>
      <dl className={styles.figures}>
        <dt>Flight risk</dt>
        <dd>{distance(a.risk, b.risk, (figure) => `${figureText(figure)}\u2009%`)}</dd>
        <dt>Salary</dt>
        <dd>
          {a.salary?.currency === b.salary?.currency
            ? distance(a.salary?.amount, b.salary?.amount, (figure) =>
                formatMoney(figure, a.salary?.currency ?? 'USD'),
              )
            : 'in different currencies, or not on file'}
        </dd>
      </dl>
      {lists.map(([label, items]) => (
        <ItemList key={label} label={label} items={items} ends={[a, b]} onOpen={onOpen} />
      ))}
    </>
  );
}

function distance(
  one: number | undefined,
  other: number | undefined,
  text: (figure: number) => string,
): string {
  if (one === undefined || other === undefined) return 'not on file for both';
  const apart = Math.abs(one - other);
  return `${text(one)} and ${text(other)}, ${apart ? `${text(apart)} apart` : 'the same'}`;
}

/** What each of two roles declares of the other, in percent. */
function declaredOf(
  taxonomy: Taxonomy,
  a: RoleId,
  b: RoleId,
): [number | undefined, number | undefined] {
  const places = placesOf(taxonomy);
  const [one = -1, other = -1] = [places.get(a), places.get(b)];
  const table = pairs(taxonomy);
  const pair = pairBetween(table, one, other);
  if (pair === undefined) return [undefined, undefined];
  const known = (percent: number | undefined) => (Number(percent) < 0 ? undefined : percent);
  const [ab, ba] = [known(table.ab[pair]), known(table.ba[pair])];
  return one < other ? [ab, ba] : [ba, ab];
}

function sharesAnything({ things, words, neighbours }: Why): boolean {
  return (
    words.length > 0 || neighbours.length > 0 || Object.values(things).some((all) => all.length)
  );
}
