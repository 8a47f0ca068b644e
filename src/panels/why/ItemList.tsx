import type { Role } from '../../domain';
import type { Excerpt, SharedItem } from '../../why';
import styles from './WhyCard.module.css';

interface ItemListProps {
  readonly label: string;
  readonly items: readonly SharedItem[];
  readonly ends: readonly [Role, Role];
  readonly onOpen: (role: Role, excerpt: Excerpt) => void;
}

/** Things of one kind that both roles have, each with a way to its passage in both dossiers; nothing when there are none. */
export function ItemList({ label, items, ends, onOpen }: ItemListProps) {
  if (items.length === 0) return null;
  return (
    <div className={styles.list}>
      <h3>{label}</h3>
      <ul>
        {items.map(({ text, excerpts }) => (
          <li key={text}>
            <span>{text}</span>
            {ends.map((role, side) => {
              const passage = excerpts[side];
              return (
                passage && (
                  <button
                    key={role.id}
                    type="button"
                    className={styles.link}
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
