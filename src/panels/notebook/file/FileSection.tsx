import { useState } from 'react';
import { type NotebookFile, readNotebook } from '../../../notebook';
import { PanelSection, Said } from '../../../ui';
import { entriesText } from '../entriesText';
import styles from '../Notes.module.css';
import type { NotebookApi } from '../types';
import { FileButton } from './FileButton';
import { ImportPreview } from './ImportPreview';

/** Ways out and in: all that is the reader's own as one file, and merging such a file. */
export function FileSection({ api }: { readonly api: NotebookApi }) {
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
        <FileButton label="File to import" onFile={read}>
          Import
        </FileButton>
      </p>
      <Said className={styles.small}>{said}</Said>
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
