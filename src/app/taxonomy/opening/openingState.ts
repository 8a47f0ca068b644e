import type { Problem } from '../../../domain';
import type { AskingFiles, OpeningOptions, OpenTaxonomy, Progress } from '../../../worker';

/** What the dialogs show: nothing further, a progress, what is asked of the reader, or why it failed. */
export type OpeningState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'busy';
      readonly progress: Progress;
      /** How large the files are. */
      readonly bytes: number;
      readonly cancel: () => void;
    }
  | { readonly kind: 'asking'; readonly asking: AskingFiles }
  | {
      readonly kind: 'faulty';
      readonly problems: readonly Problem[];
      readonly asking: AskingFiles | undefined;
      /** Whether the files hold relations or details of roles, and none of the roles themselves. */
      readonly lacksRoles: boolean;
      /** Whether these roles are those of what is open. */
      readonly isAboutOpen: boolean;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** Opens files, or answers what has to be asked first. */
export type Work = (options: OpeningOptions) => Promise<OpenTaxonomy | AskingFiles | undefined>;
