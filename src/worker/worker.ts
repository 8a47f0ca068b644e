import { expose } from 'comlink';
import { aboutRoles, changesBetween, isNewerVersion, type Plan, recompute } from '../compile';
import {
  type Analysis,
  type Catalogue,
  type Dossier,
  once,
  type Problem,
  type RoleId,
  type Taxonomy,
} from '../domain';
import { communities, communityNames, createLayout, pairTable, weightedPairs } from '../graph';
import { indexDossiers, passagesOf, prepareLanguage } from '../search';
import { computedPart, DamagedError, save, savedPart, update } from '../storage';
import { createReasons } from '../why';
import { analyseInTurns } from './analysis';
import { answerReasons } from './answerReasons';
import { keepPlan } from './choices';
import { countFiles, type FilesToOpen, proposeAs, readFiles } from './filesToOpen';
import { savedBefore } from './savedBefore';
import type { Before, OnPart, Opened, Progress, Refused, WorkerApi } from './types';

const AS_CHOSEN = 'read as you chose for files with these columns';

/** The page draws its first picture before what is left begins: with two cores it took a second longer beside that. */
const LONGEST_DRAWING_MS = 1000;

let taxonomy: Taxonomy;
let paused = false;
/** Whether what was opened could be saved. */
let saving: Promise<boolean> = Promise.resolve(true);
let reading: (FilesToOpen & { readonly before: Before; readonly onPart: OnPart }) | undefined;

let dossiers = once(savedDossiers);
const searching = once(async () => indexDossiers(taxonomy, [...(await dossiers()).values()]));
const reasoning = once(async () =>
  createReasons(taxonomy, passagesOf(taxonomy, [...(await dossiers()).values()])),
);

const byId = (all: readonly Dossier[]) => new Map(all.map((dossier) => [dossier.id, dossier]));

const api: WorkerApi = {
  async open(files, { isAsking, before, encoding }, onProgress, onPart) {
    const read = await readFiles(files, onProgress, encoding);
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
    const { sources, encoding } = nowReading();
    const opened = await openAs(plan, onProgress);
    if (sources.kind !== 'tables' || 'problems' in opened) return opened;
    const { tables } = sources;
    saving = saving.then(async (isSaved) => {
      // What was not kept leaves nothing behind.
      if (isSaved) await keepPlan(tables, plan, encoding);
      return isSaved;
    });
    return opened;
  },
  async recompute(before, known, rule, onPart) {
    const all = known ?? (await savedPart('dossiers', before.fingerprint));
    if (!all) return undefined;
    const { taxonomy: after, dossiers: changed } = await recompute(before, all, rule);
    const { pairs: _, ...unpaired } = { ...before, ...after };
    const newerThan = (await savedPart('meta', before.fingerprint))?.newerThan;
    const catalogue = begin(unpaired);
    // What was computed of the matches before is of no use.
    const parts = { ...catalogue, dossiers: changed, layout: undefined };
    saving = update(before.fingerprint, parts);
    await saving;
    return answerFor(catalogue, changed, onPart, { isOfTables: true, newerThan });
  },
  saved: () => saving,
  async dossiers() {
    return [...(await dossiers()).values()];
  },
  async resume(saved, analysis, onPart) {
    taxonomy = saved;
    const catalogue = { taxonomy, analysis: analysis ?? firstAnalysis(taxonomy) };
    goOn(catalogue, onPart);
    return catalogue;
  },
  async changes() {
    const newerThan = (await savedPart('meta', taxonomy.fingerprint))?.newerThan;
    if (!newerThan) return undefined;
    const before = await savedPart('taxonomy', newerThan);
    const old = await savedPart('dossiers', newerThan);
    const now = [...(await dossiers()).values()];
    return (
      before &&
      old &&
      changesBetween({ taxonomy: before, dossiers: old }, { taxonomy, dossiers: now })
    );
  },
  async dossier(id) {
    const dossier = (await dossiers()).get(id);
    if (!dossier) throw new Error(`There is no dossier of "${id}".`);
    return dossier;
  },
  async search(query) {
    return (await searching())(query);
  },
  ...answerReasons(reasoning),
  pause(isPaused) {
    paused = isPaused;
  },
};
expose(api);
// Asked for only when it is of use, beside a busy page, the list of words takes half a second more.
prepareLanguage();

/** Saves a taxonomy that the reader has opened, and makes it the one of this worker. */
async function keep(
  opened: Taxonomy,
  all: readonly Dossier[],
  onPart: OnPart,
  about: Pick<Opened, 'isOfTables' | 'newerThan'>,
): Promise<Opened> {
  const { fingerprint, name = '', roles } = opened;
  // What cannot be read is computed anew.
  const known = await computedPart('analysis', fingerprint).catch(() => undefined);
  const catalogue = begin(opened, known);
  const { newerThan } = about;
  const meta = { fingerprint, name, roles: roles.length, openedAt: Date.now(), newerThan };
  saving = save({ ...catalogue, dossiers: all, meta });
  await saving;
  return answerFor(catalogue, all, onPart, about);
}

/** Makes a taxonomy the one of this worker. What is left of its analysis follows. */
function answerFor(
  catalogue: Catalogue,
  all: readonly Dossier[],
  onPart: OnPart,
  about: Omit<Opened, 'catalogue'>,
): Opened {
  taxonomy = catalogue.taxonomy;
  dossiers = async () => byId(all);
  setTimeout(
    () => {
      goOn(catalogue, onPart);
      // What fails is heard when something is searched.
      searching().catch(() => {});
    },
    Math.min(LONGEST_DRAWING_MS, taxonomy.roles.length / 4),
  );
  return { catalogue, ...about };
}

async function savedDossiers(): Promise<ReadonlyMap<RoleId, Dossier>> {
  const all = await savedPart('dossiers', taxonomy.fingerprint);
  if (!all) throw new DamagedError();
  return byId(all);
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
  if ('problems' in compiled) {
    const { sources } = files;
    const proposed = plan ?? preview?.proposed;
    if (sources.kind !== 'tables' || !proposed) return { ...compiled, ...(preview && { preview }) };
    const names = new Set<string>([...before.ids, ...before.titles]);
    const about = aboutRoles(sources.tables, proposed, names);
    return { ...compiled, ...(preview && { preview }), ...about };
  }
  const fingerprint = await files.fingerprint(plan);
  const remarks = [...further, ...(compiled.taxonomy.remarks ?? [])];
  const opened = { fingerprint, name, ...compiled.taxonomy, ...(remarks.length && { remarks }) };
  const ids = opened.roles.map(({ id }) => id);
  const isNewer = before.fingerprint !== fingerprint && isNewerVersion(before.ids, ids);
  onProgress({ step: 'arranging', share: 0, cells });
  reading = undefined;
  return keep(opened, compiled.dossiers, onPart, {
    isOfTables: preview !== undefined,
    newerThan: isNewer ? before.fingerprint : await savedBefore(opened),
  });
}

/** A taxonomy with the first parts of its analysis, or with the analysis that was saved earlier. */
function begin(opened: Taxonomy, known?: Analysis): Catalogue {
  const { source, target, percent } = opened.matches;
  // Typed columns cross to the page, and to storage, in one piece.
  const matches = {
    source: Uint32Array.from(source),
    target: Uint32Array.from(target),
    percent: Uint8Array.from(percent),
  };
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
