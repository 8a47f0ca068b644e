import type { Table } from '../../formats';
import type { BundleSources, FolderSources, SourceFile } from '../sources';

/** What a file holds: tables, a whole taxonomy, or, where it is an archive, further files. */
export type Reading =
  | { readonly tables: readonly Table[] }
  | { readonly taxonomy: BundleSources | FolderSources }
  | { readonly files: readonly SourceFile[] };

/** A kind of file that the page opens. */
export interface Format {
  /** As sentences name it: "GEXF". */
  readonly name: string;
  /** Whether a file is of this kind, by what is in it. */
  readonly recognises: (file: SourceFile) => boolean;
  /** Faults that a reader finds are in its tables. */
  readonly read: (file: SourceFile) => Reading | Promise<Reading>;
}
