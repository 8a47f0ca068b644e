import { expose } from 'comlink';
import { changesBetween, isNewerVersion, type Plan, recompute } from '../compile';
import type { Analysis, Catalogue, Dossier, Problem, RoleId, Taxonomy } from '../domain';
import { communities, communityNames, createLayout, pairTable, weightedPairs } from '../graph';
import { indexDossiers, passagesOf, type Search } from '../search';
import { createReasons, type Reasons } from '../why';
import { analyseInTurns } from './analysis';
import { answerReasons } from './answerReasons';
import { keepPlan } from './choices';
import { countFiles, type FilesToOpen, proposeAs, readFiles } from './filesToOpen';
import { deleteComputed, save, savedPart } from './store';
import type { Before, OnPart, Opened, Progress, Refused, WorkerApi } from './types';

const AS_CHOSEN = 'read as you chose for files with these columns';

/** The page draws its first picture before what is left begins: with two cores it took a second longer beside that. */
const LONGEST_DRAWING_MS = 1000;

let taxonomy: Taxonomy;
let searching: Promise<Search> | undefined;
let reasoning: Promise<Reasons> | undefined;
let dossiers: Promise<ReadonlyMap<RoleId, Dossier>> | undefined;
let paused = false;
let reading: (FilesToOpen & { readonly before: Before; readonly onPart: OnPart }) | undefined;

const byId = (all: readonly Dossier[]) => new Map(all.map((dossier) => [dossier.id, dossier]));

const api: WorkerApi = {
  async open(files, { isAsking, before }, onProgress, onPart) {
    const read = await readFiles(files, onProgress);
    if ('problems' in read) return read;
    reading = { ...read, before, onPart };
    const { preview, isAsked, isAsChosen } = read;
    if (preview && (isAsked || isAsking)) return { asked: preview };
    const file = read.name;
    return openAs(preview?.plan, onProgress, isAsChosen ? [{ file, message: AS_CHOSEN }] : []);
  },
  count: (plan) => countFiles(nowReading(), plan),
  proposeAs: (table, holds) => proposeAs(nowReading(), table, holds),
  async openWith(plan, onProgress) {
    const { sources } = nowReading();
    const opened = await openAs(plan, onProgress);
    if (sources.kind === 'tables' && !('problems' in opened)) await keepPlan(sources.tables, plan);
    return opened;
  },
  async recompute(before, known, rule, onPart) {
    const all = known ?? (await savedPart('dossiers', before.fingerprint)) ?? [];
    const { taxonomy: after, dossiers: changed } = await recompute(before, all, rule);
    // What was computed of the matches before is of no use.
    await deleteComputed(before.fingerprint);
    const { pairs: _, ...unpaired } = { ...before, ...after };
    const newerThan = (await savedPart('meta', before.fingerprint))?.newerThan;
    return keep(unpaired, changed, onPart, { isOfTables: true, newerThan });
  },
  async dossiers() {
    return [...(await allDossiers()).values()];
  },
  async resume(catalogue, onPart) {
    taxonomy = catalogue.taxonomy;
    goOn(catalogue, onPart);
  },
  async changes() {
    const newerThan = (await savedPart('meta', taxonomy.fingerprint))?.newerThan;
    if (!newerThan) return undefined;
    const before = await savedPart('taxonomy', newerThan);
    const old = await savedPart('dossiers', newerThan);
    const now = [...(await allDossiers()).values()];
    return (
      before &&
      old &&
      changesBetween({ taxonomy: before, dossiers: old }, { taxonomy, dossiers: now })
    );
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
async function keep(
  opened: Taxonomy,
  all: readonly Dossier[],
  onPart: OnPart,
  about: Pick<Opened, 'isOfTables' | 'newerThan'>,
): Promise<Opened> {
  const catalogue = await begin(opened);
  taxonomy = catalogue.taxonomy;
  dossiers = Promise.resolve(byId(all));
  const { fingerprint, name = '', roles } = taxonomy;
  const saved = await save(fingerprint, {
    ...catalogue,
    dossiers: all,
    meta: {
      ...{ fingerprint, name, roles: roles.length, openedAt: Date.now() },
      newerThan: about.newerThan,
    },
  });
  setTimeout(
    () => {
      goOn(catalogue, onPart);
      searching ??= indexAll();
    },
    Math.min(LONGEST_DRAWING_MS, roles.length / 4),
  );
  return { catalogue, saved, ...about };
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

function nowReading() {
  if (!reading) throw new Error('No files were read.');
  return reading;
}

/** Opens the files that were read last, by a plan if they hold tables, and lets go of them. */
async function openAs(
  plan: Plan | undefined,
  onProgress: (progress: Progress) => void,
  further: readonly Problem[] = [],
): Promise<Opened | Refused> {
  const { preview, name, cells, before, onPart, ...files } = nowReading();
  const compiled = files.compile(plan, (step, share) => onProgress({ step, share, cells }));
  if ('problems' in compiled) return { ...compiled, ...(preview && { preview }) };
  const fingerprint = await files.fingerprint(plan);
  const remarks = [...further, ...(compiled.taxonomy.remarks ?? [])];
  const opened = { fingerprint, name, ...compiled.taxonomy, ...(remarks.length && { remarks }) };
  const ids = opened.roles.map(({ id }) => id);
  const isNewer = before.fingerprint !== fingerprint && isNewerVersion(before.ids, ids);
  onProgress({ step: 'storing', share: 0, cells });
  reading = undefined;
  return keep(opened, compiled.dossiers, onPart, {
    isOfTables: preview !== undefined,
    newerThan: isNewer ? before.fingerprint : undefined,
  });
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
