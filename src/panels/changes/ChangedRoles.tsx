import { useState } from 'react';
import { counted, countText, type RoleId, type Taxonomy } from '../../domain';
import { PanelSection } from '../../ui';
import { RoleLink } from '../parts';
import styles from './Changes.module.css';

interface ChangedRolesProps {
  readonly title: string;
  /** The taxonomy that the roles are in; left out where they are in it no longer. */
  readonly taxonomy?: Taxonomy;
  /** Whether the map shows only these. */
  readonly isOnMap?: boolean;
  readonly onToggle?: () => void;
  readonly rows: readonly {
    readonly id: RoleId;
    readonly title?: string;
    /** What has changed. */
    readonly note?: string;
  }[];
}

const AT_FIRST = 50;

/** Roles with what has become of them; the map shows those that are pointed at. */
export function ChangedRoles({ title, taxonomy, rows, isOnMap, onToggle }: ChangedRolesProps) {
  const [all, setAll] = useState(rows.length <= AT_FIRST);
  return (
    <PanelSection title={title} note={counted(rows.length, 'role')}>
      {onToggle && rows.length > 0 && (
        <button type="button" className={styles.more} aria-pressed={isOnMap} onClick={onToggle}>
          Show only the {title.toLowerCase()} ones on the map
        </button>
      )}
      <ul className={styles.roles}>
        {rows.slice(0, all ? undefined : AT_FIRST).map((row) => (
          <li key={row.id} data-role={taxonomy && row.id}>
            {taxonomy ? <RoleLink taxonomy={taxonomy} id={row.id} /> : <span>{row.title}</span>}
            {row.note && <p>{row.note}</p>}
          </li>
        ))}
      </ul>
      {!all && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          Show all {countText(rows.length)}
        </button>
      )}
    </PanelSection>
  );
}
