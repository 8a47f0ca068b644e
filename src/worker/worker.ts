import { expose } from 'comlink';
import { compile, type SourceFile, sourcesOf } from '../compile';
import type { Analysis, Catalogue, Dossier, RoleId, Taxonomy } from '../domain';
import { communities, createLayout, weightedPairs } from '../graph';
import { analyseInTurns } from './analysis';
import { fingerprintOf } from './fingerprint';
import { keep, keptPart } from './store';
import type { OnPart, Progress, WorkerApi } from './types';

let fingerprint = '';
let dossiers: Promise<ReadonlyMap<RoleId, Dossier>> | undefined;
let paused = false;

const byId = (all: readonly Dossier[]) => new Map(all.map((dossier) => [dossier.id, dossier]));

const api: WorkerApi = {
  async open(files, onProgress, onPart) {
    const sources = await readFiles(files, onProgress);
    const recognised = sourcesOf(sources);
    if ('problems' in recognised) return recognised;
    const compiled = compile(recognised, (stage, share) => onProgress({ stage, share }));
    if ('problems' in compiled) return compiled;
    fingerprint = fingerprintOf(sources.map(({ text }) => text));
    const name = sources.map(({ path }) => path).join(', ');
    const catalogue = await begin({ fingerprint, name, ...compiled.taxonomy });
    dossiers = Promise.resolve(byId(compiled.dossiers));
    onProgress({ stage: 'storing', share: 0 });
    const kept = await keep(fingerprint, {
      ...catalogue,
      dossiers: compiled.dossiers,
      meta: { fingerprint, name, roles: catalogue.taxonomy.roles.length, openedAt: Date.now() },
    });
    // The page is answered first.
    setTimeout(() => goOn(catalogue, onPart));
    return { catalogue, kept };
  },
  async resume(catalogue, onPart) {
    fingerprint = catalogue.taxonomy.fingerprint;
    goOn(catalogue, onPart);
  },
  async dossier(id) {
    dossiers ??= keptPart('dossiers', fingerprint).then((all) => byId(all ?? []));
    const dossier = (await dossiers).get(id);
    if (!dossier) throw new Error(`There is no dossier of "${id}".`);
    return dossier;
  },
  pause(isPaused) {
    paused = isPaused;
  },
};
expose(api);

function goOn(catalogue: Catalogue, onPart: OnPart): void {
  void analyseInTurns(catalogue, onPart, () => paused);
}

async function readFiles(
  files: readonly File[],
  onProgress: (progress: Progress) => void,
): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const file of files) {
    onProgress({ stage: 'reading', share: sources.length / files.length });
    sources.push({ path: file.name, text: decode(await file.arrayBuffer()) });
  }
  return sources;
}

/** The text of a file: UTF-8, or else what spreadsheets on Windows write. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A taxonomy with the first of its analysis, or with all that is known of it from an earlier time. */
async function begin(taxonomy: Taxonomy): Promise<Catalogue> {
  const { source, target, percent } = taxonomy.matches;
  const known = await keptPart('analysis', taxonomy.fingerprint);
  return {
    taxonomy: {
      ...taxonomy,
      // Typed columns cross to the page, and to storage, in one piece.
      matches: {
        source: Uint32Array.from(source),
        target: Uint32Array.from(target),
        percent: Uint8Array.from(percent),
      },
    },
    analysis: known ?? firstAnalysis(taxonomy),
  };
}

/** Communities, and where the roles stand before they are arranged. */
function firstAnalysis(taxonomy: Taxonomy): Analysis {
  const pairs = weightedPairs(taxonomy);
  const groups = communities(pairs);
  const layout = createLayout(pairs, groups);
  return { positions: layout.positions(), arranged: layout.share(), communities: groups };
}
