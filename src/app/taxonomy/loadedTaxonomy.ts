import { dossierPath, INDEX_PATH, SEARCH_PATH } from '../../compile';
import { roleIndexes } from '../../derive';
import { type Catalogue, type Dossier, once, type RoleId, type Taxonomy } from '../../domain';
import type { Answer, SearchIndex } from '../../search';
import type { Reading, Survey, Why } from '../../why';
import type { OpenReasons, OpenTaxonomy, SurveyOptions } from '../../worker';
import { LoadError } from './LoadError';
import { onceEach } from './onceEach';

/** A taxonomy with what loads the rest of it; `own` where it is the reader's. */
export interface LoadedTaxonomy {
  readonly catalogue: Catalogue;
  /** Cached by role, unless it failed. Rejects with LoadError. */
  readonly loadDossier: (id: RoleId) => Promise<Dossier>;
  /** Full-text search of the dossiers; the index is loaded for the first query. Rejects with LoadError. */
  readonly search: (query: string) => Promise<Answer>;
  /** What two roles have in common; undefined for one that the taxonomy lacks. Rejects with LoadError. */
  readonly explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>;
  /** Which roles a text is near. Rejects with LoadError. */
  readonly read: (text: string) => Promise<Reading>;
  /** The survey of all matches. Rejects with an AbortError when it is cancelled, or with LoadError. */
  readonly survey: (options: SurveyOptions) => Promise<Survey>;
  /** Ends its workers. */
  readonly close: () => void;
  readonly own: OpenTaxonomy | null;
}

/** What a file of the site holds. Throws LoadError. */
export async function load<T>(path: string): Promise<T> {
  try {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return (await response.json()) as T;
  } catch (cause) {
    throw new LoadError(path, cause);
  }
}

/** Loads the built-in taxonomy's index from the address in the page's head. Throws LoadError. */
export async function loadBuiltIn(): Promise<LoadedTaxonomy> {
  const link = document.querySelector<HTMLLinkElement>(`link[rel=preload][href*="${INDEX_PATH}"]`);
  const catalogue = await load<Catalogue>(link?.href ?? INDEX_PATH);
  markData();
  const { taxonomy } = catalogue;
  const { fingerprint } = taxonomy;
  const loadDossier = onceEach(async (id) => {
    const path = dossierPath(id, roleIndexes(taxonomy).get(id) ?? -1);
    const dossier = await load<Dossier>(`${path}?v=${fingerprint}`);
    if (dossier.id !== id) throw new LoadError(path, 'It is of another role.');
    return dossier;
  });
  const index = once(() => load<SearchIndex>(`${SEARCH_PATH}?v=${fingerprint}`));
  const searching = once(async () => {
    const [{ openIndex }, words] = await Promise.all([import('../../search'), index()]);
    return openIndex(words, taxonomy);
  });
  const search = async (query: string) => (await searching())(query);
  return { catalogue, loadDossier, search, ...reasonsOf(taxonomy), own: null };
}

/** Questions about the built-in taxonomy's records go to a worker, which the first question starts. */
function reasonsOf(
  taxonomy: Taxonomy,
): Pick<LoadedTaxonomy, 'explain' | 'read' | 'survey' | 'close'> {
  const path = `${SEARCH_PATH}?v=${taxonomy.fingerprint}`;
  let running: Promise<OpenReasons> | undefined;
  const start = async () => {
    try {
      const { openReasons } = await import('../../worker');
      return await openReasons(taxonomy, new URL(path, document.baseURI).href);
    } catch (cause) {
      running = undefined;
      throw new LoadError(path, cause);
    }
  };
  const reasons = () => {
    running ??= start();
    return running;
  };
  return {
    explain: async (a, b) => (await reasons()).explain(a, b),
    read: async (text) => (await reasons()).read(text),
    survey: async (options) => (await reasons()).survey(options),
    close: () => {
      running?.then(({ close }) => close()).catch(() => {});
      running = undefined;
    },
  };
}

/** A taxonomy of the reader's own, with errors worded for the page. */
export function loadedFrom(own: OpenTaxonomy): LoadedTaxonomy {
  markData();
  const orLoadError =
    (what: string) =>
    (cause: unknown): never => {
      throw new LoadError(what, cause);
    };
  const loadDossier = onceEach((id) =>
    own.loadDossier(id).catch(orLoadError(`The dossier of ${id}`)),
  );
  const search = (query: string) => own.search(query).catch(orLoadError('The index for searching'));
  const explain = (a: RoleId, b: RoleId) =>
    own.explain(a, b).catch(orLoadError('What the roles have in common'));
  const read = (text: string) => own.read(text).catch(orLoadError('What the records say'));
  const survey = (options: SurveyOptions) =>
    own.survey(options).catch((cause) => {
      if (options.signal.aborted) throw cause;
      throw new LoadError('What the records say of all matches', cause);
    });
  const { initial: catalogue, close } = own;
  return { catalogue, loadDossier, search, explain, read, survey, close, own };
}

/** Marks on the browser's timeline that the data are there; the rest of the time is drawing. */
function markData(): void {
  performance.clearMarks('rolegraph:data');
  performance.mark('rolegraph:data');
}
