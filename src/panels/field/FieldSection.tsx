import type { ReactNode } from 'react';
import { type FieldList, showField } from '../../state';
import { useChange, useView } from '../../state/react';
import { PanelSection, Said } from '../../ui';
import styles from './Field.module.css';

interface FieldSectionProps {
  readonly field: FieldList;
  readonly title: string;
  /** How much is listed; undefined where there is nothing to draw. */
  readonly note?: string | undefined;
  readonly about: string;
  readonly children?: ReactNode;
}

/** A list of the field under its heading, with a button that draws it on the map, or takes it off. */
export function FieldSection({ field, title, note, about, children }: FieldSectionProps) {
  const isShown = useView((view) => view.field === field);
  const change = useChange();
  return (
    <PanelSection title={title} note={note}>
      <p className={styles.about}>{about}</p>
      {note !== undefined && (
        <button type="button" className={styles.show} onClick={() => change(showField, field)}>
          {isShown ? 'Take off the map' : 'Show on the map'}
          <span className="visually-hidden">: {title.toLowerCase()}</span>
        </button>
      )}
      <Said className="visually-hidden">
        {isShown && note !== undefined && `${title} on the map: ${note}`}
      </Said>
      {children}
    </PanelSection>
  );
}
