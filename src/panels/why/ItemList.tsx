import { useId } from 'react';
import type { Role } from '../../domain';
import type { Excerpt, SharedItem } from '../../why';
import styles from './Why.module.css';

/** Something that both have; with excerpts where it can be looked up in the dossiers. */
export type ListedItem = Pick<SharedItem, 'text'> & Partial<SharedItem>;

interface ItemListProps {
  readonly label: string;
  readonly items: readonly ListedItem[];
  readonly ends: readonly [Role, Role];
  readonly onOpen: (role: Role, excerpt: Excerpt) => void;
}

/** Things of one kind that both roles have, each with a way to its passage in both dossiers. */
export function ItemList({ label, items, ends, onOpen }: ItemListProps) {
  const id = useId();
  return (
    <div className={styles.list}>
      <h4 id={id} className={styles.label}>
        {label}
      </h4>
      <ul aria-labelledby={id}>
        {items.map(({ text, excerpts }) => (
          <li key={text}>
            <span>{text}</span>
            {ends.map((role, side) => {
              const passage = excerpts?.[side];
              return (
                passage && (
                  <button
                    key={role.id}
                    type="button"
                    className={`${styles.link} ${styles.itemLink}`}
                    aria-label={`${text} in ${role.title}`}
                    onClick={() => onOpen(role, passage)}
                  >
                    in {role.title}
                  </button>
                )
              );
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
