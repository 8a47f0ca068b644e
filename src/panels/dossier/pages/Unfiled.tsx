import { use } from 'react';
import { CitedBy } from '../CitedBy';
import { useReadingPosition } from '../useReadingPosition';
import type { LoadedPageProps } from './RecordSections';
import styles from './Unfiled.module.css';

/** What other records say of a role that has none of its own. */
export function Unfiled({ id, dossier, scroller }: LoadedPageProps) {
  const { citations } = use(dossier);
  useReadingPosition(scroller, id);
  return (
    <>
      <CitedBy citations={citations} heading="What is known" />
      <p className={styles.how}>
        To file it, add a record as <code>data/roles/{id}.yaml</code>. Its family, habitats and
        figures are known from then on.
      </p>
    </>
  );
}
