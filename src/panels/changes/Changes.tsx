import { useEffect, useMemo, useState } from 'react';
import type { Changes as Found, RoleId, Taxonomy } from '../../domain';
import { PanelPage, useAsync } from '../../ui';
import { ChangedRoles } from './ChangedRoles';
import styles from './Changes.module.css';

interface ChangesProps {
  readonly taxonomy: Taxonomy;
  /** Finds what has changed; undefined where the version before is not known. The same function for the same taxonomy. */
  readonly load: () => Promise<Found | undefined>;
  /** Shows only these roles as found; null ends it. */
  readonly onFound: (roles: readonly RoleId[] | null) => void;
  readonly onClose: () => void;
}

/** What was added, dropped and changed since the version of the taxonomy that was open before. */
export function Changes({ taxonomy, load, onFound, onClose }: ChangesProps) {
  const { status, value, retry } = useAsync(load, null);
  const [onMap, setOnMap] = useState<readonly RoleId[] | null>(null);
  useEffect(() => {
    if (!onMap) return;
    onFound(onMap);
    return () => onFound(null);
  }, [onMap, onFound]);
  const added = useMemo(() => value?.added ?? [], [value]);
  const changed = useMemo(() => value?.changed.map(({ id }) => id) ?? [], [value]);
  const toggleOf = (roles: readonly RoleId[]) => ({
    isOnMap: onMap === roles,
    onToggle: () => setOnMap(onMap === roles ? null : roles),
  });
  return (
    <PanelPage title="Changes" onClose={onClose}>
      {status === 'loading' && <p className={styles.note}>Comparing the versions.</p>}
      {status === 'failed' && (
        <p className={styles.note}>
          The versions could not be compared.{' '}
          <button type="button" onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {status === 'done' && !value && (
        <p className={styles.note}>This browser has no earlier version of these files.</p>
      )}
      {value && (
        <>
          <ChangedRoles
            title="Added"
            taxonomy={taxonomy}
            {...toggleOf(added)}
            rows={added.map((id) => ({ id }))}
          />
          <ChangedRoles title="Dropped" rows={value.dropped} />
          <ChangedRoles
            title="Changed"
            taxonomy={taxonomy}
            {...toggleOf(changed)}
            rows={value.changed.map(({ id, fields }) => ({ id, note: fields.join(', ') }))}
          />
        </>
      )}
    </PanelPage>
  );
}
