import { proxy } from 'comlink';
import type { Catalogue } from '../domain';
import { computedPart, DamagedError, isSaved, savedPart } from '../storage';
import type { Host } from './host';
import { collectParts, openTaxonomy } from './openTaxonomy';
import { startWorker } from './startWorker';
import type { OpenTaxonomy, WorkerApi } from './types';

/**
 * Opens the taxonomy that this browser saved under a fingerprint; undefined when there is none. Rejects with DamagedError
 * where it cannot be read, with SilentError where the browser does not answer.
 */
export async function openSaved(fingerprint: string): Promise<OpenTaxonomy | undefined> {
  const saved = await savedOf(fingerprint);
  if (!saved) return undefined;
  const { taxonomy, newerThan } = saved;
  const parts = collectParts();
  let host: Host<WorkerApi> | undefined;
  const begin = () => {
    host = startWorker();
    const resumed = host.api.resume(taxonomy, saved.analysis, proxy(parts.add));
    return { resumed: Promise.race([resumed, host.failed]), host };
  };
  // The worker is not needed for the picture: it starts for what is left to do, or for the first dossier.
  const hostNow = () => {
    if (host) return host;
    const begun = begin();
    begun.resumed.catch(() => {});
    return begun.host;
  };
  const catalogue: Catalogue = saved.analysis
    ? { taxonomy, analysis: saved.analysis }
    : await begin().resumed;
  const { arranged, betweenness } = catalogue.analysis;
  if (arranged < 1 || !betweenness) hostNow();
  const opened = { catalogue, isOfTables: false, newerThan };
  return openTaxonomy(opened, Promise.resolve(true), parts, { now: hostNow, ifAny: () => host });
}

/** Without its analysis where that has to be computed anew. */
async function savedOf(fingerprint: string) {
  const [meta, taxonomy, known, hasDossiers] = await Promise.all([
    savedPart('meta', fingerprint),
    savedPart('taxonomy', fingerprint),
    computedPart('analysis', fingerprint),
    isSaved('dossiers', fingerprint),
  ]);
  if (!meta && !taxonomy) return undefined;
  if (!meta || !taxonomy || !hasDossiers) throw new DamagedError();
  const isOfIts = known?.positions.length === 2 * taxonomy.roles.length;
  return { taxonomy, analysis: isOfIts ? known : undefined, newerThan: meta.newerThan };
}
