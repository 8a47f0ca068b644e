import { startTransition, useEffect, useState } from 'react';
import type { Dossier, RoleId } from '../../domain';

/**
 * A role's dossier, null before it is there; whether it could not be had, and a way to ask for it once more. (Read by
 * React's `use`, one that is there already would be kept back for a third of a second after its fallback.)
 */
export function useLoad(
  loadDossier: (id: RoleId) => Promise<Dossier>,
  id: RoleId,
): { dossier: Dossier | null; failed: boolean; retry: () => void } {
  const [dossier, setDossier] = useState<Dossier | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks once more.
  useEffect(() => {
    let isWanted = true;
    loadDossier(id).then(
      (loaded) => {
        if (isWanted) startTransition(() => setDossier(loaded));
      },
      () => {
        if (isWanted) setFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [loadDossier, id, attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { dossier, failed, retry };
}
