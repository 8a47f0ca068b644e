import { type RefObject, useEffect, useRef, useState } from 'react';
import { countText, type RoleId, type Taxonomy } from '../../domain';
import { PanelSection, Said } from '../../ui';
import { CopyCsv } from '../parts';
import styles from './Evidence.module.css';
import { firstRows, type Listing } from './listings';
import { PairRow } from './PairRow';
import { pairsCsv } from './pairsCsv';

const PAGE = 20;

interface PairListProps {
  readonly taxonomy: Taxonomy;
  readonly title: string;
  /** What is listed, and in which order. */
  readonly about: string;
  readonly listing: Listing;
  /** What its rows are called: "declared matches". */
  readonly unit: string;
  /** Says that there is nothing. */
  readonly none: string;
  readonly onWhy: (a: RoleId, b: RoleId) => void;
}

/** Pairs under a heading: the first of them, and more on request. */
export function PairList(props: PairListProps) {
  const { taxonomy, title, about, listing, unit, none, onWhy } = props;
  const [most, setMost] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);
  const shown = Math.min(most, listing.count);
  useFocusOnFirstNew(list, most);
  if (listing.count === 0) {
    return (
      <PanelSection title={title}>
        <p className={styles.about}>{none}</p>
      </PanelSection>
    );
  }
  const left = Math.min(PAGE, listing.count - shown);
  return (
    <PanelSection title={title}>
      <p className={styles.about}>{about}</p>
      <ol ref={list} className={styles.list}>
        {firstRows(listing, most).map((row) => (
          <PairRow key={`${row.a.id}\t${row.b.id}`} taxonomy={taxonomy} row={row} onWhy={onWhy} />
        ))}
      </ol>
      <div className={styles.foot}>
        <Said isLate>
          {countText(shown)} of {countText(listing.count)} {unit}
        </Said>
        {left > 0 && (
          <button type="button" className={styles.button} onClick={() => setMost(most + PAGE)}>
            Show {left} more<span className="visually-hidden"> {unit}</span>
          </button>
        )}
        <CopyCsv
          className={styles.button}
          count={listing.count}
          text={() => pairsCsv(listing, taxonomy.computed !== undefined)}
          unit={unit}
        />
      </div>
    </PanelSection>
  );
}

/** When more rows are shown, the first new one takes the focus. */
function useFocusOnFirstNew(list: RefObject<HTMLOListElement | null>, most: number): void {
  const before = useRef(most);
  useEffect(() => {
    const row = most > before.current ? list.current?.children[before.current] : undefined;
    before.current = most;
    row?.querySelector<HTMLElement>('a')?.focus();
  }, [list, most]);
}
