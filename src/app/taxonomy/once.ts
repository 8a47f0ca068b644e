import type { Dossier, RoleId } from '../../domain';

/** Calls a function once and shares its promise; after a failure the next call tries again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}

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
