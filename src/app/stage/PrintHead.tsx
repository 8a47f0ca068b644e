import { useSyncExternalStore } from 'react';
import { countPassing, viewOf } from '../../derive';
import { computedText, countText, type Taxonomy } from '../../domain';
import { useView } from '../../state/react';
import { SITE_TITLE } from '../../ui';
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
  const layout = useView((view) => view.layout);
  const { roles, ofRoles } = countPassing(
    taxonomy,
    useView((view) => view.filters),
    useView((view) => view.strength),
    null,
  );
  return (
    <p className={styles.printHead}>
      <b>{taxonomy.name ?? SITE_TITLE}</b> {viewOf(layout).label}, {countText(roles)} of{' '}
      {countText(ofRoles)} roles, {date}
      {taxonomy.computed && `. ${computedText(taxonomy)}`}
    </p>
  );
}
