import type { Role, RoleId } from '../../domain';
import styles from './WhyCard.module.css';

/** Something that both roles have; `said` is where each has it, the first one's side first. */
export interface Item {
  readonly text: string;
  readonly said: readonly { readonly place: string; readonly written: string }[];
}

interface ItemListProps {
  readonly label: string;
  readonly items: readonly Item[];
  readonly ends: readonly [Role, Role];
  readonly onOpen: (role: RoleId, place: string, written: string) => void;
}

/** Things of one kind, each with a way to its passage in both dossiers; nothing when there are none. */
export function ItemList({ label, items, ends, onOpen }: ItemListProps) {
  if (items.length === 0) return null;
  return (
    <div className={styles.list}>
      <h3>{label}</h3>
      <ul>
        {items.map(({ text, said }) => (
          <li key={text}>
            <span>{text}</span>
            {said.map(({ place, written }, side) => {
              const role = ends[side];
              return (
                role && (
                  <button
                    key={role.id}
                    type="button"
                    className={styles.link}
                    aria-label={`${text} in ${role.title}`}
                    onClick={() => onOpen(role.id, place, written)}
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
