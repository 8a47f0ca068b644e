import { proxy } from 'comlink';
import type { Analysis, ComputedRule, Dossier, RoleId, Taxonomy } from '../domain';
import type { Host } from './host';
import { startWorker } from './startWorker';
import { surveyOf } from './surveyOf';
import type { Opened, OpenTaxonomy, WorkerApi } from './types';

/** Parts of the analysis that come from a worker. */
export type Parts = ReturnType<typeof collectParts>;
type Listener = (part: Partial<Analysis>) => void;

/** Holds parts of the analysis until somebody listens. */
export function collectParts() {
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

/** A taxonomy that a worker has opened, or that was saved; `host.now` starts its worker where there is none yet. */
export function openTaxonomy(
  { catalogue: initial, isOfTables, newerThan }: Opened,
  saved: Promise<boolean>,
  parts: Parts,
  host: { readonly now: () => Host<WorkerApi>; readonly ifAny: () => Host<WorkerApi> | undefined },
): OpenTaxonomy {
  let { analysis } = initial;
  let closed = false;
  return {
    initial,
    saved,
    isOfTables,
    newerThan,
    changes: () => {
      const { api, failed } = host.now();
      return Promise.race([api.changes(), failed]);
    },
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
    read: (text) => {
      const { api, failed } = host.now();
      return Promise.race([api.read(text), failed]);
    },
    survey: (options) => surveyOf(host.now(), options),
    onAnalysis: (listener) =>
      parts.listen((part) => {
        if (closed) return;
        analysis = { ...analysis, ...part };
        listener({ taxonomy: initial.taxonomy, analysis });
      }),
    recompute: async (rule) => {
      const of = (dossiers?: readonly Dossier[]) => recomputed(initial.taxonomy, dossiers, rule);
      const byWhatIsSaved = (await saved) ? await of() : undefined;
      if (byWhatIsSaved) return byWhatIsSaved;
      // It was not saved, or another tab has deleted it meanwhile.
      const byWhatIsOpen = await of(await host.now().api.dossiers());
      if (!byWhatIsOpen) throw new Error('There are no dossiers.');
      return byWhatIsOpen;
    },
    pause: (paused) => void host.ifAny()?.api.pause(paused),
    close: () => {
      closed = true;
      host.ifAny()?.stop();
    },
  };
}

/** A taxonomy that a running worker has opened. */
export function openTaxonomyOf(opened: Opened, parts: Parts, host: Host<WorkerApi>): OpenTaxonomy {
  const saved = Promise.race([host.api.saved(), host.failed]).catch(() => false);
  return openTaxonomy(opened, saved, parts, { now: () => host, ifAny: () => host });
}

/** The taxonomy with matches by another rule, in a worker of its own; undefined where its dossiers are neither given nor saved. */
async function recomputed(
  before: Taxonomy,
  dossiers: readonly Dossier[] | undefined,
  rule: ComputedRule,
): Promise<OpenTaxonomy | undefined> {
  const host = startWorker();
  const parts = collectParts();
  try {
    const opening = host.api.recompute(before, dossiers, rule, proxy(parts.add));
    const opened = await Promise.race([opening, host.failed]);
    if (opened) return openTaxonomyOf(opened, parts, host);
    host.stop();
    return undefined;
  } catch (error) {
    host.stop();
    throw error;
  }
}
