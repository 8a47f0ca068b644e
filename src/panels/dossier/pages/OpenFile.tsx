import { memo, Suspense, useRef } from 'react';
import type { Dossier, Role, RoleId } from '../../../domain';
import { Cover } from '../Cover';
import { LoadBoundary } from '../LoadBoundary';
import { LoadFailure } from '../LoadFailure';
import { Rail } from '../Rail';
import { Scroller } from '../Scroller';
import { Stamp } from '../Stamp';
import { Strip } from '../Strip';
import { useLoad } from '../useLoad';
import styles from './OpenFile.module.css';
import { RecordSections } from './RecordSections';
import { Unfiled } from './Unfiled';

interface OpenFileProps {
  role: Role;
  loadDossier: (id: RoleId) => Promise<Dossier>;
}

/** The file of a role in the index: its cover at once, the rest as soon as it is loaded. */
export const OpenFile = memo(function OpenFile({ role, loadDossier }: OpenFileProps) {
  const { dossier, retry } = useLoad(loadDossier, role.id);
  const scroller = useRef<HTMLDivElement>(null);
  const { filed, risk } = role;
  return (
    <div className={styles.frame} data-rail={filed}>
      {filed && (
        <div className={styles.rail}>
          <LoadBoundary attempt={dossier} fallback={<div />}>
            <Suspense fallback={<div />}>
              <Rail id={role.id} dossier={dossier} scroller={scroller} />
            </Suspense>
          </LoadBoundary>
        </div>
      )}
      <Scroller ref={scroller} file={role.id}>
        <Cover
          kind={filed ? 'File record' : 'No file record'}
          id={role.id}
          title={role.title}
          stamp={risk !== undefined && <Stamp percent={risk} />}
          lede={filed ? role.summary : 'Unfiled: no record of its own yet.'}
        />
        <Strip role={role} />
        <LoadBoundary attempt={dossier} fallback={<LoadFailure onRetry={retry} />}>
          <Suspense fallback={<div className={styles.loading} aria-busy="true" />}>
            {filed ? (
              <RecordSections id={role.id} dossier={dossier} scroller={scroller} />
            ) : (
              <Unfiled id={role.id} dossier={dossier} scroller={scroller} />
            )}
          </Suspense>
        </LoadBoundary>
      </Scroller>
    </div>
  );
});
