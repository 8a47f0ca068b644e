import { memo, type ReactNode, useCallback, useRef } from 'react';
import type { Dossier, Role, RoleId } from '../../../domain';
import { fetched, useAsync } from '../../../ui';
import { Cover } from '../cover/Cover';
import { Stamp } from '../cover/Stamp';
import { Strip } from '../cover/Strip';
import { RunningTitle } from '../frame/RunningTitle';
import { Scroller } from '../frame/Scroller';
import { Rail } from '../rail/Rail';
import { DossierLoadFailure } from './DossierLoadFailure';
import styles from './OpenFile.module.css';

const RecordSections = fetched(async () => (await import('./RecordSections')).RecordSections);
const Unfiled = fetched(async () => (await import('./Unfiled')).Unfiled);

interface OpenFileProps {
  role: Role;
  loadDossier: (id: RoleId) => Promise<Dossier>;
  /** What the reader has noted on it. */
  notesOf: (role: Role) => ReactNode;
}

/** The file of a role in the index: its cover at once, the rest as soon as it is loaded. */
export const OpenFile = memo(function OpenFile({ role, loadDossier, notesOf }: OpenFileProps) {
  const { filed, risk } = role;
  const Loaded = filed ? RecordSections : Unfiled;
  // What shows the sections of a record comes beside the first dossier.
  const load = useCallback(
    async (id: RoleId) => (await Promise.all([loadDossier(id), Loaded.fetch()]))[0],
    [loadDossier, Loaded],
  );
  const { status, value: dossier, retry } = useAsync(load, role.id);
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.frame} data-rail={filed}>
      {filed && (
        <div className={styles.rail}>
          {dossier ? <Rail id={role.id} dossier={dossier} scroller={scroller} /> : <div />}
        </div>
      )}
      <Scroller ref={scroller} file={role.id}>
        <RunningTitle file={role.id}>{role.title}</RunningTitle>
        <Cover
          kind={filed ? 'File record' : 'No file record'}
          id={role.id}
          title={role.title}
          stamp={risk !== undefined && <Stamp percent={risk} />}
          lede={filed ? role.summary : 'Unfiled: no record of its own yet.'}
        />
        <Strip role={role} />
        {dossier && <div className={styles.notes}>{notesOf(role)}</div>}
        {status === 'failed' && <DossierLoadFailure onRetry={retry} />}
        {status === 'loading' && <div className={styles.loading} aria-busy="true" />}
        {dossier && <Loaded id={role.id} dossier={dossier} scroller={scroller} />}
      </Scroller>
    </div>
  );
});
