import { useMemo, useState } from 'react';
import type { Dossier, RoleId } from '../../domain';

/** The promise of a role's dossier, and a way to ask for it once more after it failed. */
export function useLoad(
  loadDossier: (id: RoleId) => Promise<Dossier>,
  id: RoleId,
): { dossier: Promise<Dossier>; retry: () => void } {
  const first = useMemo(() => loadDossier(id), [loadDossier, id]);
  const [again, setAgain] = useState({ after: first, dossier: first });
  return {
    dossier: again.after === first ? again.dossier : first,
    retry: () => setAgain({ after: first, dossier: loadDossier(id) }),
  };
}
