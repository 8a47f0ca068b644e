import { useCallback, useEffect, useRef, useState } from 'react';
import type { Role, Taxonomy } from '../../domain';
import { PanelPage, Said, useAsync } from '../../ui';
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
  const answer = useRef<HTMLElement>(null);
  const isAwaited = useRef(false);
  const ask = (text: string) => {
    if (text === asked) bringIntoSight(answer.current);
    kept.asked = text;
    isAwaited.current = text !== '' && text !== asked;
    setAsked(text);
  };
  useEffect(() => {
    if (!value || !isAwaited.current) return;
    isAwaited.current = false;
    bringIntoSight(answer.current);
  }, [value]);
  return (
    <PanelPage
      title="Start from a text"
      lede="Paste an advert, a CV or a description, and get the roles that it is near."
      onClose={onClose}
    >
      <TextForm onAsk={ask} />
      <Said className="visually-hidden">{asked && value ? foundText(taxonomy, value) : ''}</Said>
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
        <section ref={answer} className={styles.answer} aria-label="Answer" tabIndex={-1}>
          <Roles {...{ taxonomy, onOpen }} reading={value} />
          <Phrases {...{ taxonomy, onOpen }} phrases={value.phrases} />
        </section>
      )}
    </PanelPage>
  );
}

/** Where an answer begins below half of the window, as on a phone, it is moved up; the focus goes there, which closes a keyboard on the screen. */
function bringIntoSight(answer: HTMLElement | null) {
  if (!answer) return;
  answer.focus({ preventScroll: true });
  if (answer.getBoundingClientRect().top > window.innerHeight / 2) answer.scrollIntoView();
}
