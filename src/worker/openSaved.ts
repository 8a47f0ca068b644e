import { proxy } from 'comlink';
import type { Host } from './host';
import { collectParts, openTaxonomy } from './openTaxonomy';
import { startWorker } from './startWorker';
import { savedCatalogue, savedPart } from './store';
import type { OpenTaxonomy, WorkerApi } from './types';

/** Opens the taxonomy that this browser saved under a fingerprint; undefined when there is none. */
export async function openSaved(fingerprint: string): Promise<OpenTaxonomy | undefined> {
  const catalogue = await savedCatalogue(fingerprint);
  if (!catalogue) return undefined;
  const parts = collectParts();
  let host: Host<WorkerApi> | undefined;
  // The worker is not needed for the picture: it starts for what is left to do, or for the first dossier.
  const hostNow = () => {
    if (!host) {
      host = startWorker();
      host.api.resume(catalogue, proxy(parts.add)).catch(() => {});
    }
    return host;
  };
  const { arranged, betweenness } = catalogue.analysis;
  if (arranged < 1 || !betweenness) hostNow();
  const newerThan = (await savedPart('meta', fingerprint))?.newerThan;
  const opened = { catalogue, saved: true, isOfTables: false, newerThan };
  return openTaxonomy(opened, parts, { now: hostNow, ifAny: () => host });
}
