import type { Counts, Plan, Preview, TablePlan } from '../compile';
import type {
  Analysis,
  Catalogue,
  Changes,
  ComputedRule,
  Dossier,
  Problem,
  RoleId,
  Taxonomy,
} from '../domain';
import type { Subject, Written } from '../exports';
import type { Answer } from '../search';
import type { Reading, Survey, Why } from '../why';

export type OpeningStep = 'reading' | 'checking' | 'linking' | 'arranging';

/** How far the opening of files has come; `share` (0 to 1) is the part of the step that is done. */
export interface Progress {
  readonly step: OpeningStep;
  readonly share: number;
  /** How many cells the tables have, once they are read. */
  readonly cells?: number;
}

/** What was open before. */
export interface Before {
  readonly fingerprint: string;
  readonly ids: readonly RoleId[];
  readonly titles: readonly string[];
}

/** A taxonomy of the reader's own, open. Its worker lives until `close`. */
export interface OpenTaxonomy {
  readonly initial: Catalogue;
  /** Whether the browser could store it, once that is known; if not, it is lost when the page is closed. */
  readonly saved: Promise<boolean>;
  /** Whether it was made of tables, which could be read in another way. */
  readonly isOfTables: boolean;
  /** The fingerprint of the taxonomy of which it is a newer version. */
  readonly newerThan: string | undefined;
  /** What has changed since that version; undefined where this browser does not have it. */
  readonly changes: () => Promise<Changes | undefined>;
  readonly loadDossier: (id: RoleId) => Promise<Dossier>;
  /** Calls the listener with a new catalogue for each new part of the analysis; its taxonomy stays the same object. */
  readonly onAnalysis: (listener: (catalogue: Catalogue) => void) => void;
  readonly search: (query: string) => Promise<Answer>;
  readonly explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>;
  /** Which roles a text is near. */
  readonly read: (text: string) => Promise<Reading>;
  /** Rejects with an AbortError when `signal` ends it. */
  readonly survey: (options: SurveyOptions) => Promise<Survey>;
  readonly pause: (paused: boolean) => void;
  /** Computes the matches by another rule, in a worker of its own: this one stays open. */
  readonly recompute: (rule: ComputedRule) => Promise<OpenTaxonomy>;
  readonly close: () => void;
}

/** How files are opened. */
export interface HowToOpen {
  /** Whether the reader is asked how they are read, even where nothing has to be asked. */
  readonly isAsking: boolean;
  /** The encoding that the reader has chosen for texts that are no UTF-8. */
  readonly encoding?: string | undefined;
  readonly before: Before;
}

/** How the opening of files is followed, and ended. */
export interface OpeningOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Files whose tables are read, but not opened yet. Their worker lives until they are opened or closed. */
export interface AskingFiles {
  readonly preview: Preview;
  /** What becomes of the tables by a plan. */
  readonly count: (plan: Plan) => Promise<Counts>;
  /** What the columns of a table are taken for when the reader says what it holds. */
  readonly proposeAs: (table: number, holds: TablePlan['holds']) => Promise<TablePlan>;
  /** Opens them by a plan, and keeps that for files of their shape. Rejects as `openFiles` does. */
  readonly open: (plan: Plan, options: OpeningOptions) => Promise<OpenTaxonomy>;
  readonly close: () => void;
}

/** Thrown when the files are not a taxonomy; says all that is wrong with them. */
export class FaultyFiles extends Error {
  override readonly name = 'FaultyFiles';
  readonly problems: readonly Problem[];
  /** Where they hold tables: a way to say what these are. */
  readonly asking: AskingFiles | undefined;
  /** Whether they hold relations or details of roles, and none of the roles themselves. */
  readonly lacksRoles: boolean;
  /** Whether these roles are those of what was open before. */
  readonly isAboutOpen: boolean;
  constructor(
    { problems, lacksRoles = false, isAboutOpen = false }: Refused,
    asking?: AskingFiles,
  ) {
    super('The files are not a taxonomy.');
    this.problems = problems;
    this.asking = asking;
    this.lacksRoles = lacksRoles;
    this.isAboutOpen = isAboutOpen;
  }
}

export interface Opened {
  readonly catalogue: Catalogue;
  readonly isOfTables: boolean;
  readonly newerThan?: string | undefined;
}

/** What is wrong with files; with their tables, if they have any. */
export interface Refused {
  readonly problems: readonly Problem[];
  readonly preview?: Preview;
  /** Both as in FaultyFiles; left out where the files hold no tables. */
  readonly lacksRoles?: boolean;
  readonly isAboutOpen?: boolean;
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
  readonly read: (text: string) => Promise<Reading>;
  /** Undefined when it was stopped. */
  readonly survey: (onShare: (share: number) => void) => Promise<Survey | undefined>;
  readonly stopSurvey: () => void;
}

/** What the built-in taxonomy's worker does: it begins by reading the passages from an address. */
export interface ReasonsWorkerApi extends ReasonsApi {
  readonly begin: (taxonomy: Taxonomy, address: string) => Promise<void>;
}

/** What the worker does that writes files. */
export interface FilesWorkerApi {
  readonly write: (format: string, part: string, subject: Subject) => Written;
}

/** What the worker does for the page. One worker has one taxonomy. */
export interface WorkerApi extends ReasonsApi {
  /** Opens files at once, unless something must be asked, or the reader wants to see how they are read. */
  readonly open: (
    files: readonly File[],
    how: HowToOpen,
    onProgress: (progress: Progress) => void,
    onPart: OnPart,
  ) => Promise<Opened | { readonly asked: Preview } | Refused>;
  /** The three for the tables that were read last. */
  readonly count: (plan: Plan) => Counts;
  readonly proposeAs: (table: number, holds: TablePlan['holds']) => TablePlan;
  readonly openWith: (
    plan: Plan,
    onProgress: (progress: Progress) => void,
  ) => Promise<Opened | Refused>;
  /** Whether what was opened last is saved, once it is, or could not be. */
  readonly saved: () => Promise<boolean>;
  /** All dossiers, for a worker that begins anew with them. */
  readonly dossiers: () => Promise<readonly Dossier[]>;
  /** Opens a taxonomy with matches by another rule. Without `dossiers` the saved ones are taken; undefined where they are not saved. */
  readonly recompute: (
    before: Taxonomy,
    dossiers: readonly Dossier[] | undefined,
    rule: ComputedRule,
    onPart: OnPart,
  ) => Promise<Opened | undefined>;
  /** Takes up a saved taxonomy: goes on with its analysis where that is unfinished, begins it where there is none, and answers for its dossiers. */
  readonly resume: (
    taxonomy: Taxonomy,
    analysis: Analysis | undefined,
    onPart: OnPart,
  ) => Promise<Catalogue>;
  readonly changes: () => Promise<Changes | undefined>;
  readonly dossier: (id: RoleId) => Promise<Dossier>;
  /** Waits for the index, if that is not made yet. */
  readonly search: (query: string) => Promise<Answer>;
  readonly pause: (paused: boolean) => void;
}
