import { type RefObject, use } from 'react';
import type { Dossier, RoleId } from '../../../domain';
import { CitedBy } from '../CitedBy';
import { presentSections } from '../presentSections';
import { Section } from '../Section';
import { BODIES } from '../sections';
import { useReadingPosition } from '../useReadingPosition';
import styles from './RecordSections.module.css';

export interface LoadedPageProps {
  id: RoleId;
  dossier: Promise<Dossier>;
  scroller: RefObject<HTMLElement | null>;
}

/** Every section that a record has, and who cites the role. */
export function RecordSections({ id, dossier, scroller }: LoadedPageProps) {
  const { record, citations } = use(dossier);
  useReadingPosition(scroller, id);
  if (!record) return <CitedBy citations={citations} heading="Cited by" />;
  return (
    <div className={styles.sections}>
      {presentSections(record).map((section) => {
        const Body = BODIES[section.key];
        return (
          <Section key={section.key} section={section} note={record.notes?.[section.key]}>
            <Body record={record} />
          </Section>
        );
      })}
      <CitedBy citations={citations} heading="Cited by" />
      <p className={styles.end}>
        End of file. Adverts and complaints are composites: assembled from many, quoted from none.
      </p>
    </div>
  );
}
