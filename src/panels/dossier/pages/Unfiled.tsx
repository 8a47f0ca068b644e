import { CitedBy } from '../CitedBy';
import { Standing } from '../Standing';
import { useDossierContext } from '../useDossierContext';
import { useReadingPosition } from '../useReadingPosition';
import { useSoughtPassage } from '../useSoughtPassage';
import type { LoadedPageProps } from './RecordSections';
import styles from './Unfiled.module.css';

/** What other records say of a role that has none of its own. */
export function Unfiled({ id, dossier: { citations }, scroller }: LoadedPageProps) {
  const { name } = useDossierContext().lookup.taxonomy;
  useReadingPosition(scroller, id);
  useSoughtPassage(scroller, id);
  return (
    <>
      <CitedBy citations={citations} heading="What is known" />
      <Standing id={id} />
      {name === undefined ? (
        <p className={styles.how}>
          To file it, add a record as <code>data/roles/{id}.yaml</code>. Its family, habitats and
          figures are known from then on.
        </p>
      ) : (
        <p className={styles.how}>
          It has no row of its own in <code>{name}</code>: it is known from the roles that name it.
        </p>
      )}
    </>
  );
}
