import { useCallback, useState } from 'react';
import type { Role, Taxonomy } from '../../domain';
import { PanelPage, useAsync } from '../../ui';
import type { Excerpt, Reading } from '../../why';
import { kept } from './kept';
import { Phrases } from './Phrases';
import { Roles } from './Roles';
import { foundText } from './readingText';
import styles from './Text.module.css';
import { TextForm } from './TextForm';

interface TextPageProps {
  readonly taxonomy: Taxonomy;
  /** Rejects when what is needed for it cannot be loaded. */
  readonly read: (text: string) => Promise<Reading>;
  /** Opens a dossier at a text. */
  readonly onOpen: (role: Role, excerpt: Excerpt) => void;
  readonly onClose: () => void;
}

/** Start from a text: the roles that a pasted advert, CV or description is near, and what says so. */
export function TextPage({ taxonomy, read, onOpen, onClose }: TextPageProps) {
  const [asked, setAsked] = useState(kept.asked);
  const load = useCallback((text: string) => read(text), [read]);
  const { status, value, retry } = useAsync(load, asked, asked !== '');
  const ask = (text: string) => {
    kept.asked = text;
    setAsked(text);
  };
  return (
    <PanelPage
      title="Start from a text"
      lede="Paste an advert, a CV or a description, and get the roles that it is near."
      onClose={onClose}
    >
      <TextForm onAsk={ask} />
      <p className="visually-hidden" role="status">
        {asked && value ? foundText(taxonomy, value) : ''}
      </p>
      {asked && status === 'failed' && (
        <p className={styles.note} role="alert">
          The text could not be read.{' '}
          <button type="button" className={styles.link} onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {asked && status !== 'failed' && !value && (
        <p className={styles.note} aria-busy="true">
          Reading the text…
        </p>
      )}
      {asked && status !== 'failed' && value && (
        <>
          <Roles {...{ taxonomy, onOpen }} reading={value} />
          <Phrases {...{ taxonomy, onOpen }} phrases={value.phrases} />
        </>
      )}
    </PanelPage>
  );
}
