import type { RefObject } from 'react';
import { computedText, type Dossier, type RoleId } from '../../../domain';
import { isRolegraphsOwn } from '../../../ui';
import { useDossierContext } from '../context/useDossierContext';
import { NetworkFacts } from '../facts/NetworkFacts';
import { OnFile } from '../facts/OnFile';
import { useReadingPosition } from '../frame/useReadingPosition';
import { BODIES } from '../sections';
import { presentSections } from '../sections/presentSections';
import { CitedBy } from '../sections/related/CitedBy';
import { Section } from '../sections/Section';
import styles from './RecordSections.module.css';
import { useScrollToPassage } from './useScrollToPassage';

/** Props of a page that shows a loaded dossier. */
export interface LoadedPageProps {
  id: RoleId;
  dossier: Dossier;
  scroller: RefObject<HTMLElement | null>;
}

/** Every section that a record has, what else is on file, who cites the role, and its figures in the network. */
export function RecordSections({ id, dossier, scroller }: LoadedPageProps) {
  const { record, attributes = [], citations } = dossier;
  const { taxonomy } = useDossierContext().lookup;
  useReadingPosition(scroller, id);
  useScrollToPassage(scroller, id);
  return (
    <div className={styles.sections}>
      {record &&
        presentSections(record).map((section) => {
          const Body = BODIES[section.key];
          return (
            <Section
              key={section.key}
              section={section}
              note={
                (section.key === 'related' ? computedText(taxonomy) : undefined) ??
                record.notes?.[section.key]
              }
            >
              <Body record={record} citations={citations} />
            </Section>
          );
        })}
      <OnFile attributes={attributes} />
      {!record?.related && (
        <CitedBy
          {...{ id, citations }}
          heading={taxonomy.computed ? 'Cited by, computed' : 'Cited by'}
        />
      )}
      <NetworkFacts id={id} />
      <p className={styles.end}>
        End of file.
        {taxonomy.name === undefined &&
          isRolegraphsOwn() &&
          ' Adverts and complaints are composites: assembled from many, quoted from none.'}
      </p>
    </div>
  );
}
