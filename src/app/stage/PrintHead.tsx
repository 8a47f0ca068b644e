import { useSyncExternalStore } from 'react';
import { computedText, type Taxonomy } from '../../domain';
import { Caption } from './Caption';
import styles from './Stage.module.css';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const today = () => DAY.format(new Date());
const subscribe = (onChange: () => void) => {
  addEventListener('beforeprint', onChange);
  return () => removeEventListener('beforeprint', onChange);
};

/** What a printed picture is of, and from when. */
export function PrintHead({ taxonomy }: { taxonomy: Taxonomy }) {
  const date = useSyncExternalStore(subscribe, today);
  return (
    <p className={styles.printHead}>
      <Caption taxonomy={taxonomy} />, {date}
      {taxonomy.computed && `. ${computedText(taxonomy)}`}
    </p>
  );
}
