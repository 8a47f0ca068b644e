import type { Problem } from '../domain';
import type { Table } from '../formats';
import type { Language } from '../search';
import type { Plan } from './tables/plan';

export interface SourceFile {
  /** Its name in problems: data/roles/sdet.yaml */
  readonly path: string;
  readonly text: string;
  /** As it was published, where it is no text. */
  readonly bytes?: Uint8Array;
  /** What had to be decided to read it as text. */
  readonly remarks?: readonly Problem[];
  /** The encoding from before Unicode that it was read in. */
  readonly encoding?: string;
}

/** A folder of records, one file each, and its vocabularies. */
export interface FolderSources {
  readonly kind: 'folder';
  readonly families: SourceFile;
  readonly habitats: SourceFile;
  readonly territories?: SourceFile;
  readonly records: readonly SourceFile[];
  /** Tours, each called by its file's name. */
  readonly tours?: readonly SourceFile[];
  /** What was left out, or had to be decided to read the files. */
  readonly remarks?: readonly Problem[];
}

/** Tables of roles and of relations, and what they are taken for, unless that is to be proposed. */
export interface TableSources {
  readonly kind: 'tables';
  readonly tables: readonly Table[];
  readonly plan?: Plan;
  /** What their texts are in, for matches to be computed by words; left out = any language. */
  readonly language?: Language;
}

/** A whole taxonomy in one JSON file. */
export interface BundleSources {
  readonly kind: 'bundle';
  readonly bundle: SourceFile;
}

/** The files of a taxonomy. */
export type Sources = FolderSources | TableSources | BundleSources;

/** Called with the progress of the pipeline; `share` (0 to 1) is the part of the step that is done. */
export type OnStep = (step: 'reading' | 'checking' | 'linking', share: number) => void;
