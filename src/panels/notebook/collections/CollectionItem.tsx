import { roleById } from '../../../derive';
import type { Taxonomy } from '../../../domain';
import type { Item } from '../../../notebook';
import { RoleLink } from '../../parts';
import { LineRead } from '../editors/LineRead';
import styles from '../Notes.module.css';
import { MoveButtons } from '../order/MoveButtons';
import { moveOnKey } from '../order/moveOnKey';

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
  const isThere = roleById(taxonomy, item.id) !== undefined;
  return (
    <li className={styles.item} onKeyDown={moveOnKey(onMove)}>
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
        <MoveButtons {...{ at, count, onMove }} name={item.title} />
        <button
          type="button"
          className={styles.link}
          aria-label={`Take ${item.title} out`}
          onClick={onTakeOut}
        >
          Take out
        </button>
      </div>
      <LineRead line={item.line} />
    </li>
  );
}
