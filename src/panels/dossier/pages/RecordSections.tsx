import type { RefObject } from 'react';
import type { Dossier, RoleId } from '../../../domain';
import { CitedBy } from '../CitedBy';
import { OnFile } from '../OnFile';
import { presentSections } from '../presentSections';
import { Section } from '../Section';
import { Standing } from '../Standing';
import { BODIES } from '../sections';
import { useDossierContext } from '../useDossierContext';
import { useReadingPosition } from '../useReadingPosition';
import { useSoughtPassage } from '../useSoughtPassage';
import styles from './RecordSections.module.css';

export interface LoadedPageProps {
  id: RoleId;
  dossier: Dossier;
  scroller: RefObject<HTMLElement | null>;
}

/** Every section that a record has, what else is on file, who cites the role and where it stands. */
export function RecordSections({ id, dossier, scroller }: LoadedPageProps) {
  const { record, attributes = [], citations } = dossier;
  const { taxonomy } = useDossierContext().lookup;
  useReadingPosition(scroller, id);
  useSoughtPassage(scroller, id);
  return (
    <div className={styles.sections}>
      {record &&
        presentSections(record).map((section) => {
          const Body = BODIES[section.key];
          return (
            <Section key={section.key} section={section} note={record.notes?.[section.key]}>
              <Body record={record} />
            </Section>
          );
        })}
      <OnFile attributes={attributes} />
      <CitedBy citations={citations} heading="Cited by" />
      <Standing id={id} />
      <p className={styles.end}>
        End of file.
        {taxonomy.name === undefined &&
          ' Adverts and complaints are composites: assembled from many, quoted from none.'}
      </p>
    </div>
  );
}
