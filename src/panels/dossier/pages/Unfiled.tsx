import { CitedBy } from '../citations/CitedBy';
import { useDossierContext } from '../context/useDossierContext';
import { Standing } from '../facts/NetworkFacts';
import { useReadingPosition } from '../frame/useReadingPosition';
import type { LoadedPageProps } from './RecordSections';
import styles from './Unfiled.module.css';
import { useSoughtPassage } from './useSoughtPassage';

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
