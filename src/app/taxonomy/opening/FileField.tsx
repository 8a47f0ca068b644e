import type { ComponentProps } from 'react';
import { chosenFiles } from './droppedFiles';
import styles from './Opening.module.css';

/** What a file's name may end in; the files themselves tell what they are. */
const ACCEPTED =
  '.csv,.tsv,.tab,.txt,.json,.jsonl,.cyjs,.cx,.cx2,.xlsx,.gexf,.graphml,.md,.yaml,.yml,.zip,text/csv,application/json';

interface FileFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'multiple' | 'onChange'> {
  readonly label: string;
  /** Whether a whole folder is chosen, with all that is in it. */
  readonly isFolder?: boolean;
  readonly onFiles: (files: readonly File[]) => Promise<void> | void;
}

/** A field to choose files, or a folder, that are opened at once. */
export function FileField({ label, isFolder, onFiles, ...input }: FileFieldProps) {
  return (
    <label className={styles.files}>
      <span>{label}</span>
      <input
        {...input}
        {...(isFolder ? { webkitdirectory: '' } : { accept: ACCEPTED })}
        type="file"
        multiple
        onChange={({ target }) => {
          const files = chosenFiles(target.files ?? []);
          // The same files can be chosen again once they are mended.
          target.value = '';
          void onFiles(files);
        }}
      />
    </label>
  );
}
