import type {
  Analysis,
  Catalogue,
  ComputedRule,
  Dossier,
  Problem,
  RoleId,
  Taxonomy,
} from '../domain';
import type { Answer } from '../search';
import type { Survey, Why } from '../why';

export type OpeningStep = 'reading' | 'checking' | 'linking' | 'storing';

/** How far the opening of files has come; `share` (0 to 1) is the part of the step that is done. */
export interface Progress {
  readonly step: OpeningStep;
  readonly share: number;
}

/** A taxonomy of the reader's own as this browser saves it. */
export interface SavedTaxonomy {
  readonly fingerprint: string;
  readonly name: string;
  readonly roles: number;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
}

/** A taxonomy of the reader's own, open. Its worker lives until `close`. */
export interface OpenTaxonomy {
  readonly initial: Catalogue;
  /** Whether the browser could store it; if not, it is lost when the page is closed. */
  readonly saved: boolean;
  readonly loadDossier: (id: RoleId) => Promise<Dossier>;
  /** Calls the listener with a new catalogue for each new part of the analysis; its taxonomy stays the same object. */
  readonly onAnalysis: (listener: (catalogue: Catalogue) => void) => void;
  readonly search: (query: string) => Promise<Answer>;
  readonly explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>;
  /** Rejects with an AbortError when `signal` ends it. */
  readonly survey: (options: SurveyOptions) => Promise<Survey>;
  readonly pause: (paused: boolean) => void;
  /** Computes the matches by another rule, in a worker of its own: this one stays open. */
  readonly recompute: (rule: ComputedRule) => Promise<OpenTaxonomy>;
  readonly close: () => void;
}

/** Thrown when the files are not a taxonomy; says all that is wrong with them. */
export class FaultyFiles extends Error {
  override readonly name = 'FaultyFiles';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('The files are not a taxonomy.');
    this.problems = problems;
  }
}

export interface Opened {
  readonly catalogue: Catalogue;
  readonly saved: boolean;
}

/** Gets each part of the analysis when it is ready. */
export type OnPart = (part: Partial<Analysis>) => void;

/** How a survey is followed, from 0 to 1, and ended. */
export interface SurveyOptions {
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
}

/** The questions about records that a worker answers. */
export interface ReasonsApi {
  readonly explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>;
  /** Undefined when it was stopped. */
  readonly survey: (onShare: (share: number) => void) => Promise<Survey | undefined>;
  readonly stopSurvey: () => void;
}

/** What the built-in taxonomy's worker does: it begins by reading the passages from an address. */
export interface ReasonsWorkerApi extends ReasonsApi {
  readonly begin: (taxonomy: Taxonomy, address: string) => Promise<void>;
}

/** What the worker does for the page. One worker has one taxonomy. */
export interface WorkerApi extends ReasonsApi {
  readonly open: (
    files: readonly File[],
    onProgress: (progress: Progress) => void,
    onPart: OnPart,
  ) => Promise<Opened | { readonly problems: readonly Problem[] }>;
  /** All dossiers, for a worker that begins anew with them. */
  readonly dossiers: () => Promise<readonly Dossier[]>;
  /** Opens a taxonomy with matches by another rule. Without `dossiers` the saved ones are taken. */
  readonly recompute: (
    before: Taxonomy,
    dossiers: readonly Dossier[] | undefined,
    rule: ComputedRule,
    onPart: OnPart,
  ) => Promise<Opened>;
  /** Takes up a saved taxonomy: goes on with its analysis where that is unfinished, and answers for its dossiers. */
  readonly resume: (catalogue: Catalogue, onPart: OnPart) => Promise<void>;
  readonly dossier: (id: RoleId) => Promise<Dossier>;
  /** Waits for the index, if that is not made yet. */
  readonly search: (query: string) => Promise<Answer>;
  readonly pause: (paused: boolean) => void;
}
