import { useRef, useState } from 'react';
import { type NotebookFile, readNotebook } from '../../../notebook';
import { PanelSection } from '../../../ui';
import { entriesText } from '../entriesText';
import styles from '../Notes.module.css';
import type { NotebookApi } from '../types';
import { ImportPreview } from './ImportPreview';

/** Ways out and in: all that is the reader's own as one file, and merging such a file. */
export function FileSection({ api }: { readonly api: NotebookApi }) {
  const field = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<NotebookFile>();
  const [said, setSaid] = useState('');
  const read = async (chosen: File) => {
    const found = readNotebook(await chosen.text());
    setFile(found);
    setSaid(
      found ? '' : 'This is not a file that Rolegraph has exported, or one of a later version.',
    );
  };
  return (
    <PanelSection title="As a file">
      <p className={styles.small}>
        One file has all notebooks of this browser
        {api.elsewhere > 0 && `: ${entriesText(api.elsewhere)} of other taxonomies among them`}.
        {api.unreadable > 0 &&
          ` ${entriesText(api.unreadable)} cannot be read, and ${api.unreadable === 1 ? 'is' : 'are'} left as they are.`}
      </p>
      <p className={styles.actions}>
        <button type="button" onClick={api.exportAll}>
          Export
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          Import
        </button>
      </p>
      <input
        ref={field}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label="File to import"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // The same file can be chosen again.
          if (chosen)
            void read(chosen).finally(() => {
              target.value = '';
            });
        }}
      />
      <p role="status" className={styles.small}>
        {said}
      </p>
      {file && (
        <ImportPreview
          preview={api.preview(file)}
          unreadable={file.unreadable}
          onMerge={() => {
            api.merge(file);
            setFile(undefined);
            setSaid('The file is merged.');
          }}
          onCancel={() => setFile(undefined)}
        />
      )}
    </PanelSection>
  );
}
