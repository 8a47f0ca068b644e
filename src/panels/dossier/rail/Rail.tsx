import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { type Dossier, type RoleId, type SectionKey, sectionNumber } from '../../../domain';
import { presentSections } from '../sections/presentSections';
import { sectionId } from '../sections/Section';
import styles from './Rail.module.css';
import { focusSection } from './scrollToSection';
import { useCurrentSection } from './useCurrentSection';
import { useHushing } from './useHushing';
import { useSectionLink } from './useSectionLink';

interface RailProps {
  id: RoleId;
  dossier: Dossier;
  scroller: RefObject<HTMLElement | null>;
}

/** The table of contents along the edge of the file. */
export function Rail({ id, dossier: { record }, scroller }: RailProps) {
  const sections = record ? presentSections(record) : [];
  const [current = sections[0]?.key, setChosen] = useCurrentSection(scroller);
  useSectionLink(scroller, id, current);
  const rail = useRef<HTMLElement>(null);
  useHushing(rail);
  useEffect(() => {
    const link = rail.current?.querySelector<HTMLElement>(`[href="#${sectionId(current ?? '')}"]`);
    if (link) rail.current?.scrollTo(link.offsetLeft - 60, link.offsetTop - 60);
  }, [current]);

  const follow = (event: MouseEvent, key: SectionKey) => {
    event.preventDefault();
    setChosen(key);
    focusSection(scroller.current, sectionId(key));
  };
  if (sections.length === 0) return null;
  return (
    <nav ref={rail} className={styles.rail} aria-label="Sections">
      {sections.map(({ key, number, short }) => (
        <a
          key={key}
          href={`#${sectionId(key)}`}
          aria-current={key === current ? 'true' : undefined}
          onClick={(event) => follow(event, key)}
        >
          <span>{sectionNumber(number)}</span> <span className={styles.name}>{short}</span>
        </a>
      ))}
    </nav>
  );
}
