import { useDossierContext } from '../context/useDossierContext';
import { NetworkFacts } from '../facts/NetworkFacts';
import { useReadingPosition } from '../frame/useReadingPosition';
import { CitedBy } from '../sections/related/CitedBy';
import type { LoadedPageProps } from './RecordSections';
import styles from './Unfiled.module.css';
import { useScrollToPassage } from './useScrollToPassage';

/** What other records say of a role that has none of its own. */
export function Unfiled({ id, dossier: { citations }, scroller }: LoadedPageProps) {
  const { name } = useDossierContext().lookup.taxonomy;
  useReadingPosition(scroller, id);
  useScrollToPassage(scroller, id);
  return (
    <>
      <CitedBy {...{ id, citations }} heading="What is known" />
      <NetworkFacts id={id} />
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
