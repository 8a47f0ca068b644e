import type { RoleId } from '../../domain';
import type { Contents, Entry, Kind, MergePreview, NotebookFile } from '../../notebook';

/** The notebook of a taxonomy, as its pages use it. */
export interface NotebookApi {
  /** What belongs to this taxonomy, deleted entries too; the latest change first. */
  readonly entries: readonly Entry[];
  /** How many entries belong to other taxonomies. */
  readonly elsewhere: number;
  /** Why nothing is kept, as a sentence. */
  readonly problem: string | null;
  readonly unreadable: number;
  readonly canUndo: boolean;
  readonly add: <K extends Kind>(kind: K, content: Contents[K]) => Entry<K>;
  readonly edit: <K extends Kind>(entry: Entry<K>, values: Partial<Contents[K]>) => void;
  readonly remove: (entry: Entry) => void;
  readonly bringBack: (entry: Entry) => void;
  readonly erase: (entry: Entry) => void;
  readonly undo: () => void;
  /** Saves all that is one's own as a file. */
  readonly exportAll: () => void;
  readonly preview: (file: NotebookFile) => MergePreview;
  readonly merge: (file: NotebookFile) => void;
}

/** What the neighbourhood of a role is called; undefined where that is not known. */
export type NameOfLand = (role: RoleId) => string | undefined;

/** The views of the page, as links keep them. */
export interface ViewLinks {
  /** What is shown: the part of an address behind its "?". */
  readonly shown: string;
  readonly open: (link: string) => void;
  /** Whether others have the taxonomy at this address, so that what is about it can be a link. */
  readonly isShared: boolean;
}
