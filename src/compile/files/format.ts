import type { Problem } from '../../domain';
import type { Table } from '../../formats';
import type { BundleSources, FolderSources, SourceFile } from '../sources';

/** What a file holds: tables, a whole taxonomy, or, where it is an archive, further files. */
export type Reading =
  | { readonly tables: readonly Table[] }
  | { readonly taxonomy: BundleSources | FolderSources }
  | { readonly files: readonly SourceFile[] }
  | { readonly problems: readonly Problem[] };

/** A kind of file that the page opens. */
export interface Format {
  /** As sentences name it: "GEXF". */
  readonly name: string;
  /** Whether a file is of this kind, by what is in it. */
  readonly recognises: (file: SourceFile) => boolean;
  /** Whether all files of the kind are read as one, such as the notes of a folder. */
  readonly together?: true;
  /** Faults that a reader finds in tables are in them. */
  readonly read: (file: SourceFile, ...more: readonly SourceFile[]) => Reading | Promise<Reading>;
}
