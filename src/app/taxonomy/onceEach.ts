import type { Dossier, RoleId } from '../../domain';

/** A loader that fetches each dossier once; after a failure the next call tries again. */
export function onceEach(
  loadOne: (id: RoleId) => Promise<Dossier>,
): (id: RoleId) => Promise<Dossier> {
  const known = new Map<RoleId, Promise<Dossier>>();
  return (id) => {
    const loading = known.get(id) ?? loadOne(id);
    known.set(id, loading);
    loading.catch(() => known.delete(id));
    return loading;
  };
}
