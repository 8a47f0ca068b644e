import { dossierPath, INDEX_PATH } from '../compile';
import type { Dossier, RoleId, Taxonomy } from '../domain';

/** Thrown when a part of the taxonomy cannot be had; `path` says which. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`${path} could not be loaded`, { cause });
    this.path = path;
  }
}

async function load<T>(path: string, init?: RequestInit): Promise<T> {
  try {
    const response = await fetch(path, init);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return (await response.json()) as T;
  } catch (cause) {
    throw new LoadError(path, cause);
  }
}

/** Loads the index of all roles, from where the page says it is. Throws LoadError. */
export function loadTaxonomy(): Promise<Taxonomy> {
  const link = document.querySelector<HTMLLinkElement>(`link[rel=preload][href*="${INDEX_PATH}"]`);
  return load(link?.href ?? INDEX_PATH);
}

/** A loader of dossiers that asks for each once; one that failed is asked for again. Rejects with LoadError. */
export function createDossierLoader({ fingerprint }: Taxonomy): (id: RoleId) => Promise<Dossier> {
  const known = new Map<RoleId, Promise<Dossier>>();
  return (id) => {
    const loading = known.get(id) ?? load<Dossier>(`${dossierPath(id)}?v=${fingerprint}`);
    known.set(id, loading);
    loading.catch(() => known.delete(id));
    return loading;
  };
}
