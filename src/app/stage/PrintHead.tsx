import { useSyncExternalStore } from 'react';
import { computedText, type Taxonomy } from '../../domain';
import { Caption } from './Caption';
import styles from './Stage.module.css';

let day = '';
/** The day is written when it is printed: its format takes 26 ms to make, which each start of the page had waited for. */
const subscribe = (onChange: () => void) => {
  const note = () => {
    day = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
    onChange();
  };
  addEventListener('beforeprint', note);
  return () => removeEventListener('beforeprint', note);
};

/** What a printed picture is of, and from when. */
export function PrintHead({ taxonomy }: { taxonomy: Taxonomy }) {
  const date = useSyncExternalStore(subscribe, () => day);
  return (
    <p className={styles.printHead}>
      <Caption taxonomy={taxonomy} />, {date}
      {taxonomy.computed && `. ${computedText(taxonomy)}`}
    </p>
  );
}
