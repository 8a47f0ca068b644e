import type { KeyboardEvent } from 'react';
import { roleById } from '../../../derive';
import type { Taxonomy } from '../../../domain';
import type { Item } from '../../../notebook';
import { RoleLink } from '../../parts';
import styles from '../Notes.module.css';

interface CollectionItemProps {
  readonly taxonomy: Taxonomy;
  readonly item: Item;
  readonly at: number;
  readonly count: number;
  readonly onLine: (line: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onTakeOut: () => void;
}

/** A role of a collection with its line. Alt and an arrow key move it, and so do its buttons. */
export function CollectionItem(props: CollectionItemProps) {
  const { taxonomy, item, at, count, onLine, onMove, onTakeOut } = props;
  const move = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
    if (!event.altKey || !by) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(by);
  };
  const isThere = roleById(taxonomy, item.id) !== undefined;
  return (
    <li className={styles.item} onKeyDown={move}>
      <span className={styles.about}>
        {at + 1}.{' '}
        {isThere ? <RoleLink taxonomy={taxonomy} id={item.id} /> : <span>{item.title}</span>}
      </span>
      <div className={styles.mark}>
        <input
          className={styles.line}
          aria-label={`Line on ${item.title}`}
          placeholder="A line on it"
          maxLength={300}
          value={item.line}
          onChange={({ target }) => onLine(target.value)}
        />
        <button
          type="button"
          className={styles.link}
          aria-label={`Move ${item.title} up`}
          disabled={at === 0}
          onClick={() => onMove(-1)}
        >
          Up
        </button>
        <button
          type="button"
          className={styles.link}
          aria-label={`Move ${item.title} down`}
          disabled={at === count - 1}
          onClick={() => onMove(1)}
        >
          Down
        </button>
        <button
          type="button"
          className={styles.link}
          aria-label={`Take ${item.title} out`}
          onClick={onTakeOut}
        >
          Take out
        </button>
      </div>
    </li>
  );
}
