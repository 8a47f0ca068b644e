import { expose } from 'comlink';
import { compile, nameOfFiles, recompute, type SourceFile, sourcesOf } from '../compile';
import type { Analysis, Catalogue, Dossier, RoleId, Taxonomy } from '../domain';
import { decodeText } from '../formats';
import { communities, communityNames, createLayout, pairTable, weightedPairs } from '../graph';
import { indexDossiers, passagesOf, type Search } from '../search';
import { createReasons, type Reasons } from '../why';
import { analyseInTurns } from './analysis';
import { answerReasons } from './answerReasons';
import { fingerprintOf } from './fingerprint';
import { deleteComputed, save, savedPart } from './store';
import type { OnPart, Opened, Progress, WorkerApi } from './types';

let taxonomy: Taxonomy;
let searching: Promise<Search> | undefined;
let reasoning: Promise<Reasons> | undefined;
let dossiers: Promise<ReadonlyMap<RoleId, Dossier>> | undefined;
let paused = false;

const byId = (all: readonly Dossier[]) => new Map(all.map((dossier) => [dossier.id, dossier]));

const api: WorkerApi = {
  async open(files, onProgress, onPart) {
    const sources = await readFiles(files, onProgress);
    const recognised = await sourcesOf(sources);
    if ('problems' in recognised) return recognised;
    const compiled = compile(recognised, (step, share) => onProgress({ step, share }));
    if ('problems' in compiled) return compiled;
    const fingerprint = fingerprintOf(sources.map(({ text }) => text));
    const name = nameOfFiles(sources.map(({ path }) => path));
    onProgress({ step: 'storing', share: 0 });
    const named = { fingerprint, name, ...compiled.taxonomy };
    return keep(named, compiled.dossiers, onPart);
  },
  async recompute(before, known, rule, onPart) {
    const all = known ?? (await savedPart('dossiers', before.fingerprint)) ?? [];
    const { taxonomy: after, dossiers: changed } = await recompute(before, all, rule);
    // What was computed of the matches before is of no use.
    await deleteComputed(before.fingerprint);
    const { pairs: _, ...unpaired } = { ...before, ...after };
    return keep(unpaired, changed, onPart);
  },
  async dossiers() {
    return [...(await allDossiers()).values()];
  },
  async resume(catalogue, onPart) {
    taxonomy = catalogue.taxonomy;
    goOn(catalogue, onPart);
  },
  async dossier(id) {
    const dossier = (await allDossiers()).get(id);
    if (!dossier) throw new Error(`There is no dossier of "${id}".`);
    return dossier;
  },
  async search(query) {
    searching ??= indexAll();
    return (await searching)(query);
  },
  ...answerReasons(() => {
    reasoning ??= allDossiers().then((all) =>
      createReasons(taxonomy, passagesOf(taxonomy, [...all.values()])),
    );
    return reasoning;
  }),
  pause(isPaused) {
    paused = isPaused;
  },
};
expose(api);

/** Makes a taxonomy the one of this worker, and saves it. What is left of its analysis follows. */
async function keep(opened: Taxonomy, all: readonly Dossier[], onPart: OnPart): Promise<Opened> {
  const catalogue = await begin(opened);
  taxonomy = catalogue.taxonomy;
  dossiers = Promise.resolve(byId(all));
  const { fingerprint, name = '', roles } = taxonomy;
  const saved = await save(fingerprint, {
    ...catalogue,
    dossiers: all,
    meta: { fingerprint, name, roles: roles.length, openedAt: Date.now() },
  });
  // The page is answered first.
  setTimeout(() => {
    goOn(catalogue, onPart);
    searching ??= indexAll();
  });
  return { catalogue, saved };
}

function allDossiers(): Promise<ReadonlyMap<RoleId, Dossier>> {
  dossiers ??= savedPart('dossiers', taxonomy.fingerprint).then((all) => byId(all ?? []));
  return dossiers;
}

async function indexAll(): Promise<Search> {
  return indexDossiers(taxonomy, [...(await allDossiers()).values()]);
}

function goOn(catalogue: Catalogue, onPart: OnPart): void {
  void analyseInTurns(catalogue, onPart, () => paused);
}

async function readFiles(
  files: readonly File[],
  onProgress: (progress: Progress) => void,
): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const file of files) {
    onProgress({ step: 'reading', share: sources.length / files.length });
    const bytes = new Uint8Array(await file.arrayBuffer());
    sources.push({ path: file.name, bytes, ...decodeText(file.name, bytes) });
  }
  return sources;
}

/** A taxonomy with the first parts of its analysis, or with the analysis that was saved earlier. */
async function begin(opened: Taxonomy): Promise<Catalogue> {
  const { source, target, percent } = opened.matches;
  // Typed columns cross to the page, and to storage, in one piece.
  const matches = {
    source: Uint32Array.from(source),
    target: Uint32Array.from(target),
    percent: Uint8Array.from(percent),
  };
  const known = await savedPart('analysis', opened.fingerprint);
  return {
    taxonomy: { ...opened, matches, pairs: pairTable('match', matches, opened.roles.length) },
    analysis: known ?? firstAnalysis(opened),
  };
}

/** Communities, and the start positions of the layout. */
function firstAnalysis(opened: Taxonomy): Analysis {
  const pairs = weightedPairs(opened);
  const groups = communities(pairs);
  const names = communityNames(opened, pairs, groups);
  const titles = opened.roles.map(({ title }) => title);
  const layout = createLayout(pairs, groups, { labels: { titles, names } });
  return {
    ...{ positions: layout.positions(), arranged: layout.share() },
    ...{ communities: groups, communityNames: names },
  };
}
