import { type ReactNode, useEffect, useRef } from 'react';
import { type FieldList, showField } from '../../state';
import { useChange, useView } from '../../state/react';
import { PanelSection, Said } from '../../ui';
import { CopyCsv } from '../parts';
import styles from './Field.module.css';

interface FieldSectionProps {
  readonly field: FieldList;
  readonly title: string;
  /** How much is listed; undefined where there is nothing to draw. */
  readonly note?: string | undefined;
  readonly about: string;
  /** All rows for a spreadsheet, and what they are called. */
  readonly csv?: { readonly count: number; readonly unit: string; readonly text: () => string };
  readonly children?: ReactNode;
}

/** A list of the field under its heading, with buttons that draw it on the map, or take it off, and copy it. */
export function FieldSection({ field, title, note, about, csv, children }: FieldSectionProps) {
  const isShown = useView((view) => view.field === field);
  const change = useChange();
  const label = isShown ? 'Take off the map' : 'Show on the map';
  const top = useRef<HTMLDivElement>(null);
  const wasShown = useRef(isShown);
  // A link, or a step back, opens the page at the list that is on the map.
  useEffect(() => {
    const below = (top.current?.getBoundingClientRect().top ?? 0) > window.innerHeight / 2;
    if (wasShown.current && below) top.current?.scrollIntoView();
  }, []);
  return (
    <div ref={top}>
      <PanelSection title={title} note={note}>
        <p className={styles.about}>{about}</p>
        {note !== undefined && (
          <button
            type="button"
            className={styles.show}
            aria-label={`${label}: ${title.toLowerCase()}`}
            onClick={() => change(showField, field)}
          >
            {label}
          </button>
        )}
        <Said className="visually-hidden">
          {isShown && note !== undefined && `${title} on the map: ${note}`}
        </Said>
        {children}
        {csv && csv.count > 0 && <CopyCsv className={styles.show} {...csv} />}
      </PanelSection>
    </div>
  );
}
