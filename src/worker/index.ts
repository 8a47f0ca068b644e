import { proxy } from 'comlink';
import type { Analysis, Catalogue, ComputedRule, Dossier, RoleId, Taxonomy } from '../domain';
import { type Host, hostOf } from './host';
import { savedCatalogue } from './store';
import { surveyOf } from './surveyOf';
import { FaultyFiles, type OpenTaxonomy, type Progress, type WorkerApi } from './types';

export { type OpenReasons, openReasons } from './openReasons';
export { deleteSaved, listSaved } from './store';
export * from './types';

function startWorker(): Host<WorkerApi> {
  return hostOf(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}

/**
 * Opens a taxonomy of the reader's own. Rejects with FaultyFiles, with an AbortError when `signal` ends it, or with
 * whatever else went wrong; nothing is saved then.
 */
export async function openFiles(
  files: readonly File[],
  { onProgress, signal }: { onProgress: (progress: Progress) => void; signal: AbortSignal },
): Promise<OpenTaxonomy> {
  const host = startWorker();
  const parts = collectParts();
  try {
    signal.throwIfAborted();
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')));
    });
    const answer = await Promise.race([
      host.api.open(files, proxy(onProgress), proxy(parts.add)),
      host.failed,
      aborted,
    ]);
    if ('problems' in answer) throw new FaultyFiles(answer.problems);
    return openTaxonomy(answer.catalogue, answer.saved, parts, {
      now: () => host,
      ifAny: () => host,
    });
  } catch (error) {
    host.stop();
    throw error;
  }
}

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
  return openTaxonomy(catalogue, true, parts, { now: hostNow, ifAny: () => host });
}

async function recomputed(
  before: Taxonomy,
  dossiers: readonly Dossier[] | undefined,
  rule: ComputedRule,
): Promise<OpenTaxonomy> {
  const host = startWorker();
  const parts = collectParts();
  try {
    const { catalogue, saved } = await Promise.race([
      host.api.recompute(before, dossiers, rule, proxy(parts.add)),
      host.failed,
    ]);
    return openTaxonomy(catalogue, saved, parts, { now: () => host, ifAny: () => host });
  } catch (error) {
    host.stop();
    throw error;
  }
}

type Listener = (part: Partial<Analysis>) => void;

/** Holds parts of the analysis until somebody listens. */
function collectParts() {
  let early: Partial<Analysis> = {};
  let listener: Listener = (part) => {
    early = { ...early, ...part };
  };
  return {
    add: (part: Partial<Analysis>) => listener(part),
    listen: (next: Listener) => {
      listener = next;
      if (Object.keys(early).length) next(early);
      early = {};
    },
  };
}

function openTaxonomy(
  initial: Catalogue,
  saved: boolean,
  parts: ReturnType<typeof collectParts>,
  host: { readonly now: () => Host<WorkerApi>; readonly ifAny: () => Host<WorkerApi> | undefined },
): OpenTaxonomy {
  let { analysis } = initial;
  let closed = false;
  return {
    initial,
    saved,
    loadDossier: (id: RoleId) => {
      const { api, failed } = host.now();
      return Promise.race([api.dossier(id), failed]);
    },
    search: (query) => {
      const { api, failed } = host.now();
      return Promise.race([api.search(query), failed]);
    },
    explain: (a, b) => {
      const { api, failed } = host.now();
      return Promise.race([api.explain(a, b), failed]);
    },
    survey: (options) => surveyOf(host.now(), options),
    onAnalysis: (listener) =>
      parts.listen((part) => {
        if (closed) return;
        analysis = { ...analysis, ...part };
        listener({ taxonomy: initial.taxonomy, analysis });
      }),
    recompute: async (rule) => {
      const dossiers = saved ? undefined : await host.now().api.dossiers();
      return recomputed(initial.taxonomy, dossiers, rule);
    },
    pause: (paused) => void host.ifAny()?.api.pause(paused),
    close: () => {
      closed = true;
      host.ifAny()?.stop();
    },
  };
}
