import { Icon } from '../../ui';
import styles from './Chips.module.css';

export interface Chip {
  readonly key: string;
  readonly text: string;
  readonly drop: () => void;
}

/** What is in force, each with a button that takes it away; nothing where nothing is. */
export function Chips({ label, chips }: { label: string; chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={label}>
      {chips.map(({ key, text, drop }) => (
        <li key={key}>
          <button type="button" aria-label={`Remove ${text}`} onClick={drop}>
            <span>{text}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
