import type { ReactNode } from 'react';
import { sectionNumber } from '../../../domain';
import type { PresentSection } from './presentSections';
import styles from './Section.module.css';

/** The id of a section's element in the page. */
export const sectionId = (key: string) => `dossier-${key}`;

interface SectionProps {
  section: PresentSection;
  note: string | undefined;
  children: ReactNode;
}

/** One numbered section of a record: rule, number, heading, remark, contents. */
export function Section({ section: { key, number, heading }, note, children }: SectionProps) {
  const id = sectionId(key);
  return (
    <section id={id} data-section={key} className={styles.section} aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`} tabIndex={-1} className={styles.head}>
        <span className={styles.number}>[{sectionNumber(number)}]</span> {heading}
      </h3>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
