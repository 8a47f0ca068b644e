import styles from './Keys.module.css';

/** The keys that open and close a file. */
export function Keys() {
  return (
    <p className={styles.keys}>
      <span>
        <kbd>Arrows</kbd> move on the map
      </span>
      <span>
        <kbd>Enter</kbd> opens
      </span>
      <span>
        <kbd>Esc</kbd> closes
      </span>
    </p>
  );
}
